using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Optimization;

namespace InitStudy.Properties.Setups.Optimization;

/// <summary>Halving finds a boundary that is known.</summary>
public sealed class BoundaryProperties
{
    [Property]
    public void FindsTheRootOfAWholeNumber(byte number)
    {
        var square = 2 + number;
        var found = Boundary.Between(1, 100, x => x * x < square, accuracy: 1e-6);
        Assert.InRange(found / Math.Sqrt(square), 1 - 1e-6, 1 + 1e-6);
    }
}
