using InitStudy.Model;
using InitStudy.Model.Activations;

namespace InitStudy.Properties.Activations;

/// <summary>Activations where a square overflows, or 0 meets infinity.</summary>
public sealed class ActivationRangeTests
{
    /// <summary>1 / (1 + |x|)² is a number as long as it is above the smallest, though its denominator is not.</summary>
    [Fact]
    public void SoftsignsSlopeIsRightWhereItsSquareOverflows()
    {
        var phi = new Softsign();
        Assert.Equal(1, phi.Derivative(-1e20f, -1f) / 1e-40f, 1e-4);
        Assert.Equal(1, phi.Derivative(1e22f, 1f) / 1e-44f, 0.1);
        Assert.Equal(1, phi.Derivative(1e158, 1.0) / 1e-316, 1e-7);
        Assert.Equal(0, phi.Derivative(double.MaxValue, 1.0));
        Assert.Equal(0, phi.Derivative(double.NegativeInfinity, -1.0));
    }

    /// <summary>Among ordinary numbers of a row, too, which do not notice.</summary>
    [Fact]
    public void SoftsignsSlopesInARowDoNotDependOnTheirNeighbours()
    {
        var (phi, x) = (new Softsign(), new Matrix<float>(1, 19));
        for (var j = 0; j < x.Columns; j++) x[0, j] = j == 5 ? 1e20f : j / 3f;
        Matrix<float> dy = new(1, 19), dx = new(1, 19);
        dy.Fill(1);
        phi.Backward(x, x, dy, dx);
        for (var j = 0; j < x.Columns; j++) Assert.Equal(phi.Derivative(x[0, j], 0f), dx[0, j]);
    }

    [Fact]
    public void ALeakOfZeroLetsNothingOfInfinityThrough()
    {
        Assert.Equal(0, new LeakyRelu(0).Value(double.NegativeInfinity));
        Assert.Equal(double.PositiveInfinity, new LeakyRelu(0).Value(double.PositiveInfinity));
        Assert.Equal(double.NaN, new LeakyRelu(0).Value(double.NaN));
        Assert.Equal(double.NegativeInfinity, new LeakyRelu(0.1).Value(double.NegativeInfinity));
    }
}
