using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.Reporting;

/// <summary>One decided case in a few lines: what a failing test and a replay print.</summary>
public static class CaseReport
{
    /// <summary>Case, prediction, measurement with guaranteed bounds, verdict, and how to see it again.</summary>
    /// <param name="hypothesis">Whose case it is.</param>
    /// <param name="result">The decided case.</param>
    /// <param name="command">What starts the program that replays it.</param>
    public static string Of(Hypothesis hypothesis, CaseResult result, string command = "initstudy")
    {
        var decision = result.Decision;
        return
            $"{hypothesis.Id}: {decision.Verdict.Word()}\n" +
            $"  case       {result.Description}\n" +
            $"  predicted  {Predicted(result)}{hypothesis.Test.Statement}: " +
            $"{Format.Number(result.Band.Low)} to {Format.Number(result.Band.High)}\n" +
            $"  measured   {Format.Number(decision.Estimate)}, guaranteed {Format.Number(decision.Low)} to " +
            $"{Format.Number(decision.High)}, n = {Format.Count(decision.Count)}\n" +
            $"  replay     {Replay(hypothesis, result, command)}\n";
    }

    /// <summary>The command that decides the case again, as one pastes it.</summary>
    internal static string Replay(Hypothesis hypothesis, CaseResult result, string command) =>
        $"{command} run {hypothesis.Id} --case {result.Token}";

    /// <summary>Nothing where an ordering is predicted, without a size.</summary>
    static string Predicted(CaseResult result) => double.IsNaN(result.Predicted) ? "" : $"{Format.Number(result.Predicted)}; ";
}
