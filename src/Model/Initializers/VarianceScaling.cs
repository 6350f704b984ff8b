using System.Numerics;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Initializers;

/// <summary>Independent weights with mean 0 and variance scale / fan: LeCun's, Glorot's and He's rules are its members.</summary>
/// <param name="Scale">Above 0, dimensionless: 1 keeps the mean square through a linear layer, 2 through ReLU.</param>
/// <param name="Mode">Which fan divides.</param>
/// <param name="Distribution">The shape, scaled to that variance.</param>
/// <remarks>
/// LeCun, Bottou, Orr, Müller 1998, section 4.6, eq. 16; Glorot and Bengio 2010, eq. 12 and 16; He, Zhang, Ren, Sun
/// 2015, eq. 10 and 14.
/// </remarks>
public sealed record VarianceScaling(double Scale, FanMode Mode, UnitDistribution Distribution) : IInitializer
{
    /// <summary>N(0, 1 / fanIn).</summary>
    public static VarianceScaling LeCunNormal { get; } = new(1, FanMode.In, UnitDistribution.Normal);

    /// <summary>U(−r, r), r = √(3 / fanIn): variance 1 / fanIn.</summary>
    public static VarianceScaling LeCunUniform { get; } = new(1, FanMode.In, UnitDistribution.Uniform);

    /// <summary>N(0, 2 / (fanIn + fanOut)).</summary>
    public static VarianceScaling GlorotNormal { get; } = new(1, FanMode.Average, UnitDistribution.Normal);

    /// <summary>U(−r, r), r = √(6 / (fanIn + fanOut)): variance 2 / (fanIn + fanOut).</summary>
    public static VarianceScaling GlorotUniform { get; } = new(1, FanMode.Average, UnitDistribution.Uniform);

    /// <summary>N(0, 2 / fanIn).</summary>
    public static VarianceScaling HeNormal { get; } = new(2, FanMode.In, UnitDistribution.Normal);

    /// <summary>U(−r, r), r = √(6 / fanIn): variance 2 / fanIn.</summary>
    public static VarianceScaling HeUniform { get; } = new(2, FanMode.In, UnitDistribution.Uniform);

    /// <summary>N(0, σ²) cut at ±2σ, with σ such that the variance left is 2 / fanIn: what JAX and Keras call he_normal.</summary>
    public static VarianceScaling HeTruncatedNormal { get; } = new(2, FanMode.In, UnitDistribution.TruncatedNormal);

    /// <summary>U(−1/√fanIn, 1/√fanIn): variance 1 / (3 fanIn), the heuristic that Glorot and Bengio 2010 start from, eq. 1.</summary>
    public static VarianceScaling Heuristic { get; } = new(1.0 / 3, FanMode.In, UnitDistribution.Uniform);

    /// <summary>Above 0.</summary>
    public double Scale { get; } = Require.Positive(Scale);

    /// <summary>Which fan divides.</summary>
    public FanMode Mode { get; } = Require.Named(Mode);

    /// <inheritdoc/>
    public string Name => (this, Mode) switch
    {
        ({ Scale: 1 }, FanMode.In) => $"LeCun {Distribution}",
        ({ Scale: 1 }, FanMode.Average) => $"Glorot {Distribution}",
        ({ Scale: 2 }, FanMode.In) => $"He {Distribution}",
        _ when this == Heuristic => "U(±1/√fanIn)",
        _ => FormattableString.Invariant($"variance {Scale} / {Mode.Label()}, {Distribution}"),
    };

    /// <inheritdoc/>
    public double Variance(int fanIn, int fanOut) => Scale / Mode.Of(fanIn, fanOut);

    /// <inheritdoc/>
    public void Fill<T>(Matrix<T> weight, RandomStream random) where T : unmanaged, IFloatingPointIeee754<T> =>
        Draw<T>.Fill(weight, Distribution, Math.Sqrt(Variance(weight.Rows, weight.Columns)), random);
}
