using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.LinearRegime;

/// <summary>A linear network of three weight matrices whose every weight is plus or minus one number: d = 2 in section 4.2.1.</summary>
/// <param name="Inputs">n₀, 1 or 2.</param>
/// <param name="First">n₁, 1 or 2.</param>
/// <param name="Second">n₂, 1 or 2.</param>
/// <param name="Outputs">n₃, 1 or 2.</param>
/// <param name="Variance0">Var[W⁰].</param>
/// <param name="Variance1">Var[W¹].</param>
/// <param name="Variance2">Var[W²].</param>
/// <param name="Layer">i, from 0 to 2: the one that is asked about.</param>
/// <remarks>
/// Glorot and Bengio 2010, section 4.2.1: z⁰ = x, sⁱ = zⁱ Wⁱ, zⁱ⁺¹ = sⁱ in the linear regime; Wⁱ is (nᵢ, nᵢ₊₁).
/// </remarks>
public sealed record SignedLinearNet(
    int Inputs, int First, int Second, int Outputs, double Variance0, double Variance1, double Variance2, int Layer)
{
    static readonly double[] Variances = [1.0 / 3, 1, 2];

    /// <summary>n₀ to n₃.</summary>
    internal IReadOnlyList<int> Widths => [Inputs, First, Second, Outputs];

    /// <summary>Var[W⁰] to Var[W²].</summary>
    internal IReadOnlyList<double> WeightVariances => [Variance0, Variance1, Variance2];

    /// <summary>Widths of 1 or 2, variances of 1/3, 1 or 2, and every layer.</summary>
    internal static Domain<SignedLinearNet> Domain { get; } = new(
        [
            new("n0", 1, 2), new("n1", 1, 2), new("n2", 1, 2), new("n3", 1, 2),
            new("variance 0", 0, 2), new("variance 1", 0, 2), new("variance 2", 0, 2), new("layer", 0, 2),
        ],
        codes => new(codes[0], codes[1], codes[2], codes[3], Variances[codes[4]], Variances[codes[5]], Variances[codes[6]], codes[7]),
        [.. Enumerable.Range(0, 3).Select(layer => new Stratum($"layer {layer}", random =>
            [.. Enumerable.Range(0, 4).Select(w => random.Between(w, 1, 2)), .. Enumerable.Range(4, 3).Select(v => random.Between(v, 0, 2)), layer]))]);

    /// <summary>∏ nᵢ Var[Wⁱ] for i from <paramref name="first"/> to <paramref name="last"/>: what a signal gains on its way up.</summary>
    internal double ForwardGain(int first, int last) => Product(first, last, i => Widths[i] * WeightVariances[i]);

    /// <summary>∏ nᵢ₊₁ Var[Wⁱ] for i from <paramref name="first"/> to <paramref name="last"/>: what a gradient gains on its way down.</summary>
    internal double BackwardGain(int first, int last) => Product(first, last, i => Widths[i + 1] * WeightVariances[i]);

    static double Product(int first, int last, Func<int, double> factor)
    {
        var product = 1.0;
        for (var i = first; i <= last; i++) product *= factor(i);
        return product;
    }
}
