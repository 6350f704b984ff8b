using System.Numerics;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Initializers;

/// <summary>Independent weights from N(0, deviation²), whatever the layer's size.</summary>
/// <param name="Deviation">Above 0.</param>
public sealed record Normal(double Deviation) : IInitializer
{
    /// <summary>N(0, 1): the choice that the chapter opens with.</summary>
    public static Normal Standard { get; } = new(1);

    /// <summary>Above 0.</summary>
    public double Deviation { get; } = Require.Positive(Deviation);

    /// <inheritdoc/>
    public string Name => Deviation == 1 ? "N(0, 1)" : FormattableString.Invariant($"N(0, {Deviation}²)");

    /// <inheritdoc/>
    public double Variance(int fanIn, int fanOut)
    {
        Require.Positive(fanIn);
        Require.Positive(fanOut);
        return Deviation * Deviation;
    }

    /// <inheritdoc/>
    public void Fill<T>(Matrix<T> weight, RandomStream random) where T : unmanaged, IFloatingPointIeee754<T> =>
        Draw<T>.Fill(weight, UnitDistribution.Normal, Deviation, random);
}
