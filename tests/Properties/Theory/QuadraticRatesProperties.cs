using FsCheck.Xunit;
using InitStudy.Experiments.Theory;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Theory;

/// <summary>Rates on quadratics against the polynomials that they are roots of, and against known limits.</summary>
public sealed class QuadraticRatesProperties
{
    /// <remarks>Without momentum all three are gradient descent.</remarks>
    [Property]
    public void WithoutMomentumAllAreGradientDescent(byte percent)
    {
        var curvature = (1 + percent % 98) / 100.0;
        var expected = -Elementary.Log(1 - curvature);
        Assert.Equal(expected, QuadraticRates.OfGradientDescent(curvature), 1e-12);
        Assert.Equal(expected, QuadraticRates.OfMomentum(0, curvature), 1e-12);
        Assert.Equal(expected, QuadraticRates.OfNesterov(0, curvature), 1e-12);
    }

    /// <remarks>A sequence w, r w, r² w obeys each recurrence where r is real: below (1 − √β)².</remarks>
    [Property]
    public void ARealRootRepeatsItself(byte tenThousandths)
    {
        const double beta = 0.9;
        var x = (1 + tenThousandths % 26) / 10_000.0;
        var momentum = Elementary.Exp(-QuadraticRates.OfMomentum(beta, x));
        Assert.Equal(momentum - x * momentum + beta * (momentum - 1), momentum * momentum, 1e-14);
        var nesterov = Elementary.Exp(-QuadraticRates.OfNesterov(beta, x));
        Assert.Equal((1 - x) * (nesterov + beta * (nesterov - 1)), nesterov * nesterov, 1e-14);
    }

    /// <remarks>Complex roots: √β, and √(β (1 − ηλ)) for Nesterov's.</remarks>
    [Fact]
    public void ComplexRootsHaveTheModulusOfTheirProduct()
    {
        Assert.Equal(-Elementary.Log(0.9), QuadraticRates.OfMomentum(0.81, 0.5), 1e-12);
        Assert.Equal(-Elementary.Log(0.45), QuadraticRates.OfNesterov(0.81, 0.75), 1e-12);
    }
}
