using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.Reporting;

/// <summary>One decided case in a few lines: what a failing test and a replay print.</summary>
public static class CaseReport
{
    /// <summary>Case, prediction, measurement with guaranteed bounds, verdict, and how to see it again.</summary>
    public static string Of(Hypothesis hypothesis, CaseResult result)
    {
        var decision = result.Decision;
        return
            $"{hypothesis.Id}: {decision.Verdict.Word()}\n" +
            $"  case       {result.Description}\n" +
            $"  predicted  {Predicted(result)}{hypothesis.Test.Statement}: " +
            $"{Format.Number(result.Band.Low)} to {Format.Number(result.Band.High)}\n" +
            $"  measured   {Format.Number(decision.Estimate)}, guaranteed {Format.Number(decision.Low)} to " +
            $"{Format.Number(decision.High)}, n = {Format.Count(decision.Count)}\n" +
            $"  replay     run {hypothesis.Id} --case {result.Token}\n";
    }

    /// <summary>Nothing where an ordering is predicted, without a size.</summary>
    static string Predicted(CaseResult result) => double.IsNaN(result.Predicted) ? "" : $"{Format.Number(result.Predicted)}; ";
}
