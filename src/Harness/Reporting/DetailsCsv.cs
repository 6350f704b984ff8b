using System.Globalization;
using System.Text;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Harness.Reporting;

/// <summary>One line a case: for whoever wants every number of a report.</summary>
static class DetailsCsv
{
    public static string Write(IReadOnlyList<Outcome> outcomes)
    {
        var text = new StringBuilder("hypothesis,case,token,predicted,band low,band high,verdict,n,estimate,low,high\n");
        foreach (var outcome in outcomes)
        {
            foreach (var result in outcome.Cases) Line(text, outcome.Hypothesis.Id, result);
            if (outcome.CounterExample is not null) Line(text, outcome.Hypothesis.Id + " (counter-example)", outcome.CounterExample);
        }

        return text.ToString();
    }

    static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Nothing where an ordering is predicted, without a size.</summary>
    static string Predicted(CaseResult result) => double.IsNaN(result.Predicted) ? "" : Format.Number(result.Predicted);

    static void Line(StringBuilder text, string id, CaseResult result)
    {
        var decision = result.Decision;
        text.Append(CultureInfo.InvariantCulture, $"{id},{Quoted(result.Description)},{result.Token},{Predicted(result)},");
        text.Append(CultureInfo.InvariantCulture, $"{Format.Number(result.Band.Low)},{Format.Number(result.Band.High)},");
        text.Append(CultureInfo.InvariantCulture, $"{decision.Verdict.Word()},{FormattableString.Invariant($"{decision.Count}")},");
        text.Append(CultureInfo.InvariantCulture, $"{Format.Number(decision.Estimate)},{Format.Number(decision.Low)},{Format.Number(decision.High)}\n");
    }
}
