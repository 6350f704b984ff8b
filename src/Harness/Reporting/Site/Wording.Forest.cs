using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting.Forest;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting.Site;

/// <content>What is said of forest plots.</content>
public sealed partial record Wording
{
    /// <summary>Title of a forest plot's axis.</summary>
    internal string Axis(ForestUnit unit, Hypothesis hypothesis) => unit switch
    {
        _ when hypothesis.Test is FirstAhead => Text("share of pairs in which the first arm is ahead", "proporción de pares en que gana el primero"),
        ForestUnit.Ratio => Text($"measured / predicted: {hypothesis.Quantity}", "medido / predicho"),
        ForestUnit.Tolerance => Text("difference from the prediction, in tolerances", "diferencia con la predicción, en tolerancias"),
        _ => Text(hypothesis.Quantity, "valor medido"),
    };

    /// <summary>What a study's forest plot shows, for readers who cannot see it.</summary>
    public string Finding(StudyResult study)
    {
        var supported = study.Outcomes.Count(outcome => outcome.Verdict == Verdict.Supported);
        var refuted = study.Outcomes.Where(outcome => outcome.Verdict == Verdict.Refuted).Select(outcome => outcome.Hypothesis.Id).ToList();
        var which = refuted.Count == 0 ? "" : $": {string.Join(", ", refuted)}";
        return Text(
            $"Inside the band that the claim allows: {Format.Count(supported, "hypothesis")}; outside: {refuted.Count}{which}",
            $"Dentro de la banda que la afirmación admite: {supported} hipótesis; fuera: {refuted.Count}{which}");
    }

    /// <summary>Title of the axis of a study's forest plot.</summary>
    public string AxisOfStudy => Text("place in the band: ±1 are its edges", "lugar en la banda: ±1 son sus bordes");

    /// <summary>What 0 is in a study's forest plot, for each kind of band that it has.</summary>
    internal string Zero(StudyResult study)
    {
        var kinds = study.Outcomes.Select(outcome => ForestUnits.Zero(outcome.MostInformativeCase)).Distinct().Order().Select(Of);
        return Text($"0 is {string.Join("; ", kinds)}.", $"0 es {string.Join("; ", kinds)}.");
    }

    string Of(ForestZero zero) => zero switch
    {
        ForestZero.Prediction => Text("the prediction", "la predicción"),
        ForestZero.Middle => Text(
            "where the band reaches a factor both ways, its middle", "donde la banda llega un factor a cada lado, su punto medio"),
        ForestZero.Whole => Text(
            "100 %, where a share of replicates or pairs is tested",
            "el 100 %, donde se prueba una proporción de réplicas o de pares"),
        _ => Text(
            "where the band has one edge, as far inside as that edge is from zero (by 1 if it is zero)",
            "donde la banda tiene un solo borde, un punto tan adentro como ese borde dista de cero (a 1 si es cero)"),
    };
}
