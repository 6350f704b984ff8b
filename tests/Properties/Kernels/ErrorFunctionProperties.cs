using FsCheck.Xunit;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Kernels;

/// <summary>Accuracy, identities and special points of erf and erfc.</summary>
public sealed class ErrorFunctionProperties
{
    [Property(MaxTest = 20)]
    public void ErfIsAsAccurateAsDocumented(ulong seed)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 100; i++)
        {
            var x = points.Sign() * (points.Whole(0, 1) == 0 ? points.Between(0, 6) : points.Octaves(1e-15, 6));
            Within(Math.Abs(x) < 1.5 ? 10 : 1, ReferenceErrorFunction.Erf(x), ErrorFunction.Erf(x), x);
        }
    }

    [Property(MaxTest = 20)]
    public void ErfcIsAsAccurateAsDocumented(ulong seed)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 40; i++)
        {
            var x = points.Whole(0, 1) == 0 ? points.Between(-6, 1.5) : points.Between(1.5, 10);
            Within(x < 1.5 ? 200 : 5, ReferenceErrorFunction.Erfc(x), ErrorFunction.Erfc(x), x);
        }
    }

    [Theory]
    [InlineData(20)]
    [InlineData(26.5)]
    [InlineData(27)]
    public void ErfcIsAccurateInTheFarTail(double x) =>
        Within(5, ReferenceErrorFunction.Erfc(x), ErrorFunction.Erfc(x), x);

    [Property(MaxTest = 20)]
    public void ErfIsOddAndErfcIsItsComplement(ulong seed)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 1000; i++)
        {
            var x = points.Between(-7, 7);
            Assert.Equal(-ErrorFunction.Erf(x), ErrorFunction.Erf(-x));
            Assert.InRange(ErrorFunction.Erf(x) + ErrorFunction.Erfc(x), 1 - 3e-16, 1 + 3e-16);
            Assert.InRange(ErrorFunction.Erfc(x) + ErrorFunction.Erfc(-x), 2 - 5e-16, 2 + 5e-16);
        }
    }

    [Fact]
    public void SpecialPoints()
    {
        Assert.Equal(0.0, ErrorFunction.Erf(0));
        Assert.True(double.IsNegative(ErrorFunction.Erf(-0.0)));
        Assert.Equal(1.0, ErrorFunction.Erf(double.PositiveInfinity));
        Assert.Equal(-1.0, ErrorFunction.Erf(double.NegativeInfinity));
        Assert.True(double.IsNaN(ErrorFunction.Erf(double.NaN)));
        Assert.Equal(1.0, ErrorFunction.Erfc(0));
        Assert.Equal(0.0, ErrorFunction.Erfc(double.PositiveInfinity));
        Assert.Equal(2.0, ErrorFunction.Erfc(double.NegativeInfinity));
        Assert.True(double.IsNaN(ErrorFunction.Erfc(double.NaN)));
    }

    static void Within(double ulp, Reference exact, double y, double x)
    {
        var error = exact.ErrorInUlp(y);
        if (!(error <= ulp)) Assert.Fail($"error at {x:R} is {error:F1} ulp; expected at most {ulp}");
    }
}
