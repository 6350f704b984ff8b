using System.Numerics;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Model;

/// <summary>Residual blocks in a row, all of one width: each branch is a perceptron with φ between its dense layers.</summary>
/// <param name="Width">Features in and out of every layer.</param>
/// <param name="Blocks">Number of blocks.</param>
/// <param name="LayersPerBranch">Dense layers of a branch.</param>
/// <param name="Activation">φ.</param>
/// <param name="Gate">First value of every block's learned gate, 0 for ReZero; null for blocks without one.</param>
public sealed record ResidualBlocks(
    int Width, int Blocks, int LayersPerBranch, IActivation Activation, double? Gate = null)
{
    /// <summary>The blocks, input side first; block b draws its weights from the child stream b.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When a number is 0 or negative.</exception>
    public IReadOnlyList<Residual<T>> Create<T>(IInitializer initializer, RandomStream random, int batch)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        int[] sizes = [.. Enumerable.Repeat(Width, Require.Positive(LayersPerBranch) + 1)];
        return
        [
            .. Enumerable.Range(0, Require.Positive(Blocks)).Select(b =>
                new Residual<T>(Mlp.Create<T>(sizes, Activation, initializer, random.Child(b), batch), Gate)),
        ];
    }
}
