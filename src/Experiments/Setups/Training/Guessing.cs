using InitStudy.Harness.Reporting;
using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.Setups.Training;

/// <summary>Giving every class the same probability.</summary>
static class Guessing
{
    /// <summary>Its cross-entropy: "ln 10 = 2.3".</summary>
    public static string Loss(int classes, int digits = 2) =>
        FormattableString.Invariant($"ln {classes} = {Format.Number(Elementary.Log(classes), digits)}");
}
