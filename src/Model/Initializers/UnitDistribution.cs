using InitStudy.Model.Kernels;

namespace InitStudy.Model.Initializers;

/// <summary>A distribution with mean 0 and variance 1, given by its quantile function.</summary>
/// <remarks>A number drawn is the quantile of a uniform one, so the same stream gives comonotone draws of all of them.</remarks>
public sealed class UnitDistribution
{
    /// <summary>Φ(−2).</summary>
    const double MassBelowMinus2 = 0.02275013194817921;

    /// <summary>√(1 − 4 φ(2) / (1 − 2 Φ(−2))), the deviation of N(0, 1) cut at ±2.</summary>
    const double TruncatedDeviation = 0.8796256610342398;

    readonly Action<Span<double>> _quantiles;

    UnitDistribution(string name, double bound, Action<Span<double>> quantiles)
    {
        Name = name;
        Bound = bound;
        _quantiles = quantiles;
    }

    /// <summary>N(0, 1).</summary>
    public static UnitDistribution Normal { get; } =
        new("normal", double.PositiveInfinity, NormalQuantile.Transform);

    /// <summary>Uniform on (−√3, √3).</summary>
    public static UnitDistribution Uniform { get; } = new("uniform", Math.Sqrt(3), values =>
    {
        foreach (ref var u in values) u = Math.Sqrt(3) * (2 * u - 1);
    });

    /// <summary>N(0, 1) cut at ±2 and divided by the deviation that is left, 0.8796…, so that its variance is 1.</summary>
    public static UnitDistribution TruncatedNormal { get; } = new("truncated normal", 2 / TruncatedDeviation, values =>
    {
        foreach (ref var u in values) u = MassBelowMinus2 + u * (1 - 2 * MassBelowMinus2);
        NormalQuantile.Transform(values);
        foreach (ref var z in values) z /= TruncatedDeviation;
    });

    /// <summary>What tables call it.</summary>
    public string Name { get; }

    /// <summary>No number drawn exceeds this in size.</summary>
    public double Bound { get; }

    /// <summary>The number below which a share u of the distribution lies; u in (0, 1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">When u is NaN, or not above 0 and below 1.</exception>
    public double Quantile(double u)
    {
        Require.ShareBelowOne(Require.Positive(u), nameof(u));
        _quantiles(new(ref u));
        return u;
    }

    /// <summary>Replaces every share u by <see cref="Quantile"/> of it.</summary>
    public void Quantiles(Span<double> shares) => _quantiles(shares);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
