using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.CommandLine;

/// <summary>What a hypothesis' budget can tell apart, in one sentence.</summary>
static class PowerStatement
{
    const double Miss = 1e-6;

    public static string Of(Hypothesis hypothesis, CaseResult result)
    {
        if (!hypothesis.Test.IsRandom) return "one value decides a case";
        var (band, predicted) = (result.TestedBand, result.Predicted);
        string Needs(double truth) => Format.Count(Power.SampleSize(hypothesis.Test.Law, band, truth, Miss));
        var right = hypothesis.Test.Right(predicted);
        var wrong = hypothesis.Test.BarelyWrong(predicted);
        var supported = double.IsNaN(right) ? "" : $"a mean of {Format.Number(right)} is supported after {Needs(right)} values, ";
        return $"{supported}one of {Format.Number(wrong)} refuted after {Needs(wrong)}, missed once in a million; " +
            $"the budget is {Format.Count(hypothesis.Budget)}";
    }
}
