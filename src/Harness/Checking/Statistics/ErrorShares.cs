using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>How a file's error budget is shared: half among its drawn tensors, half among the pairs that are compared.</summary>
/// <param name="Alpha">Probability that any verdict on the file is wrong, at most.</param>
/// <param name="Tensors">Drawn tensors; the file as a whole counts as one more where there are several.</param>
/// <param name="Comparisons">Of pairs.</param>
readonly record struct ErrorShares(double Alpha, int Tensors, long Comparisons)
{
    /// <summary>2⁻⁴⁰ ≈ 9.1e-13.</summary>
    public const double OfFile = 1.0 / (1L << 40);

    /// <summary><see cref="OfFile"/> for people.</summary>
    public const string OfFileText = "2⁻⁴⁰";

    /// <summary>Nats that refute a law.</summary>
    public double NatsOfTensor =>
        -Elementary.Log(Alpha) + Elementary.Log((Tensors > 1 ? Tensors + 1 : 1) * (Comparisons > 0 ? 2.0 : 1));

    /// <summary>Nats that refute independence.</summary>
    public double NatsOfComparison => -Elementary.Log(Alpha) + Elementary.Log(2.0 * Math.Max(1, Comparisons));
}
