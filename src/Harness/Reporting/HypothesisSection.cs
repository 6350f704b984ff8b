using System.Globalization;
using System.Text;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting;

/// <summary>What a report says of one hypothesis: claim, reading, prediction, verdict, and the cases that tell most.</summary>
static class HypothesisSection
{
    public static void Append(StringBuilder text, Outcome outcome, Catalog catalog, ReportLink link, string command)
    {
        var hypothesis = outcome.Hypothesis;
        text.Append(CultureInfo.InvariantCulture, $"### {hypothesis.Id}\n\n{hypothesis.Claim.Statement}\n\n");
        Line(text, Standing(hypothesis), hypothesis.Claim.Source);
        Line(text, "Reading", hypothesis.Reading);
        Line(text, "Prediction", $"{hypothesis.Quantity}: {hypothesis.Theory}; {hypothesis.Test.Statement}");
        Line(text, "Verdict", $"{Word(outcome)}; {outcome.OfTheDomain} ({Values(outcome)})");
        if (hypothesis.WhyFewCases.Length > 0) Line(text, "Few cases", hypothesis.WhyFewCases);
        Line(text, outcome.MostDecisiveCase is null ? "Tightest case" : "Most decisive case", Case(hypothesis, outcome.MostInformativeCase, command));
        if (outcome.CounterExample is { } simplest && simplest != outcome.MostInformativeCase)
            Line(text, "Smallest counter-example found", Case(hypothesis, simplest, command));
        Related(text, "What holds instead", catalog.Hypotheses.Where(other => hypothesis.CorrectedBy.Contains(other.Id)), link);
        Related(text, "Corrects", catalog.Hypotheses.Where(other => other.CorrectedBy.Contains(hypothesis.Id)), link);
        text.Append('\n');
    }

    /// <summary>The verdict, and the one on record if it differs.</summary>
    public static string Word(Outcome outcome) => outcome.AsExpected
        ? $"**{outcome.Verdict.Word()}**"
        : $"**{outcome.Verdict.Word()}** (on record: {outcome.Hypothesis.Expected.Word()})";

    static string Standing(Hypothesis hypothesis) => hypothesis.Claim.Standing switch
    {
        Hypotheses.Standing.Stated => "Stated",
        Hypotheses.Standing.Derived => "Derived",
        _ => "Common reading",
    } + (hypothesis.IsIdentity ? ", an identity" : "");

    static string Values(Outcome outcome) => outcome.Hypothesis.Test.IsRandom
        ? $"{Format.Count(outcome.Count)} values; {outcome.Hypothesis.Test.Law.Statement}"
        : outcome.Hypothesis.Test.Law.Statement;

    static string Case(Hypothesis hypothesis, CaseResult result, string command) =>
        $"{result.Description}: {Predicted(result)}{Measured(result)}; `{CaseReport.Replay(hypothesis, result, command)}`";

    static string Predicted(CaseResult result) =>
        double.IsNaN(result.Predicted) ? "" : $"predicted {Format.Number(result.Predicted, Digits(result))}, ";

    static string Measured(CaseResult result)
    {
        var decision = result.Decision;
        var bounds = $"certainly between {Format.Number(decision.Low)} and {Format.Number(decision.High)} (n = {Format.Count(decision.Count)})";
        if (result.Effect is { } effect)
            return $"measured {effect.Statement}; share {Format.Number(decision.Estimate)}, {bounds}";
        var estimate = $"measured {Format.Number(decision.Estimate, Digits(result))}";
        return decision.Low == decision.High ? estimate : $"{estimate}, {bounds}";
    }

    /// <summary>Four, or as many as it takes to see that a refuted measurement is not the prediction.</summary>
    static int Digits(CaseResult result)
    {
        var digits = 4;
        while (result.Decision.Verdict == Verdict.Refuted && digits < 15
            && Format.Number(result.Predicted, digits) == Format.Number(result.Decision.Estimate, digits)) digits++;
        return digits;
    }

    static void Line(StringBuilder text, string name, string content) =>
        text.Append(CultureInfo.InvariantCulture, $"- **{name}:** {content}\n");

    static void Related(StringBuilder text, string relation, IEnumerable<Hypothesis> others, ReportLink link)
    {
        if (others.Any()) Line(text, relation, link.Of(others));
    }
}
