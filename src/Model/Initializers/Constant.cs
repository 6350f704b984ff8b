using System.Numerics;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Initializers;

/// <summary>Every weight equals <paramref name="Value"/>; all units of a layer stay copies of each other.</summary>
/// <param name="Value">Any finite number.</param>
public sealed record Constant(double Value) : IInitializer
{
    /// <summary>Every weight is 0.</summary>
    public static Constant Zeros { get; } = new(0);

    /// <summary>The weight.</summary>
    public double Value { get; } = Require.Finite(Value);

    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"constant {Value}");

    /// <inheritdoc/>
    public double Variance(int fanIn, int fanOut)
    {
        Require.Positive(fanIn);
        Require.Positive(fanOut);
        return 0;
    }

    /// <inheritdoc/>
    public void Fill<T>(Matrix<T> weight, RandomStream random) where T : unmanaged, IFloatingPointIeee754<T> =>
        weight.Fill(T.CreateTruncating(Value));
}
