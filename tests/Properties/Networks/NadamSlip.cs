using System.Text.Json;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Networks;

/// <summary>By how much PyTorch before 2.0 moved a parameter of Nadam too little, step after step.</summary>
/// <remarks>
/// It divided m by 1 − (μ₁⋯μₜ) · μₜ · μₜ₊₁, with μₜ twice; corrected in pytorch/pytorch#92699. Gradients of an oracle
/// file do not depend on where the parameters are, so that the slips of all steps add up.
/// </remarks>
static class NadamSlip
{
    internal static bool IsIn(JsonElement oracle) =>
        oracle.GetProperty("source").GetString()!.StartsWith("PyTorch 1.", StringComparison.Ordinal);

    /// <summary>For one parameter with these gradients: what to take from the recorded value after each step.</summary>
    internal static double[] Of(IReadOnlyList<double> gradients, Func<string, double> of)
    {
        var (beta1, beta2) = (of("beta1"), of("beta2"));
        var (m, v, product, remaining, sum, slips) = (0.0, 0.0, 1.0, 1.0, 0.0, new double[gradients.Count]);
        double Momentum(int t) => beta1 * (1 - 0.5 * Elementary.Exp(t * of("momentum_decay") * Elementary.Log(0.96)));
        for (var t = 1; t <= gradients.Count; t++)
        {
            var (g, now, next) = (gradients[t - 1], Momentum(t), Momentum(t + 1));
            (m, v, product) = (beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g * g, product * now);
            remaining *= beta2;
            var size = Math.Sqrt(v / (1 - remaining)) + of("epsilon");
            sum += of("lr") * next * (m / size) * (1 / (1 - product * next) - 1 / (1 - product * now * next));
            slips[t - 1] = sum;
        }

        return slips;
    }
}
