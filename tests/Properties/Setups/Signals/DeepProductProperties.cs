using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Signals;

/// <summary>Singular values of products, where they are known.</summary>
public sealed class DeepProductProperties
{
    static readonly RandomStream Random = RandomStream.Root(FreshRoot.Draw());

    /// <remarks>A matrix of ones has rank 1: of n singular values one is not 0, so that the spread is n.</remarks>
    [Fact]
    public void ARankOfOneSpreadsByTheWidth()
    {
        Assert.Equal(7, DeepProduct.Spread(new(7, 3), new Constant(1), Random), 1e-9);
        var values = DeepProduct.SingularValues(new(7, 3), new Constant(1), Random);
        Assert.Equal(7 * 7 * 7, values[0], 1e-9);
        Assert.All(values.Skip(1), value => Assert.Equal(0, value, 1e-9));
    }

    [Fact]
    public void OrthogonalProductsDoNotSpread() =>
        Assert.Equal(1, DeepProduct.Spread(new(12, 9), new Orthogonal(3), Random), 1e-9);

    /// <remarks>Both are made of the same matrix.</remarks>
    [Fact]
    public void SpreadIsThatOfTheSingularValues()
    {
        var c = new DeepNet(9, 4);
        var squares = DeepProduct.SingularValues(c, VarianceScaling.HeNormal, Random).Select(s => s * s).ToArray();
        var mean = squares.Average();
        Assert.Equal(
            squares.Average(square => square * square) / (mean * mean),
            DeepProduct.Spread(c, VarianceScaling.HeNormal, Random), 1e-9);
    }
}
