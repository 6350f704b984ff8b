using System.Numerics;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Initializers;

/// <summary>Independent weights from U(−radius, radius), whatever the layer's size: variance radius² / 3.</summary>
/// <param name="Radius">Above 0.</param>
public sealed record Uniform(double Radius) : IInitializer
{
    /// <summary>Above 0.</summary>
    public double Radius { get; } = Require.Positive(Radius);

    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"U(±{Radius})");

    /// <inheritdoc/>
    public double Variance(int fanIn, int fanOut)
    {
        Require.Positive(fanIn);
        Require.Positive(fanOut);
        return Radius * Radius / 3;
    }

    /// <inheritdoc/>
    public void Fill<T>(Matrix<T> weight, RandomStream random) where T : unmanaged, IFloatingPointIeee754<T> =>
        Draw<T>.Fill(weight, UnitDistribution.Uniform, Radius / Math.Sqrt(3), random);
}
