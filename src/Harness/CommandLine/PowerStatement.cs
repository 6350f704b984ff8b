using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.CommandLine;

/// <summary>What a hypothesis' budget can tell apart, in one sentence.</summary>
static class PowerStatement
{
    const double Miss = 1e-6;

    public static string Of(Hypothesis hypothesis, double predicted)
    {
        if (!hypothesis.Law.IsRandom) return "one value decides a case";
        var band = hypothesis.Tolerance.Band(predicted);
        string Needs(double truth) => Format.Count(Power.SampleSize(hypothesis.Law, band, truth, Miss));
        var right = hypothesis.Tolerance.Right(predicted);
        var wrong = hypothesis.Tolerance.BarelyWrong(predicted);
        var supported = double.IsNaN(right) ? "" : $"a mean of {Format.Number(right)} is supported after {Needs(right)} values, ";
        return $"{supported}one of {Format.Number(wrong)} refuted after {Needs(wrong)}, missed once in a million; " +
            $"the budget is {Format.Count(hypothesis.Budget)}";
    }
}
