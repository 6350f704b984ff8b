using InitStudy.Model;

namespace InitStudy.Properties.Layers;

/// <summary>Derivatives by central differences: D(h) = (L(p + h) − L(p − h)) / 2h is off by h² L‴ / 6 and rounding.</summary>
/// <remarks>
/// Deep networks with steep activations have a large L‴, and a step may cross a kink: the loss itself tells how far off
/// D(h) is, since D(h) − D(h / 2) is three quarters of it. Richardson's (4 D(h / 2) − D(h)) / 3 is what is compared.
/// </remarks>
static class NumericGradient
{
    const double Step = 1e-5;

    /// <summary>How far a derivative of a loss of the order of 1 may be off, and which share of itself.</summary>
    const double Absolute = 2e-8, Relative = 1e-6;

    /// <summary>
    /// Every element of <paramref name="gradient"/> is the loss's derivative by that element of
    /// <paramref name="value"/>.
    /// </summary>
    internal static void Is(Matrix<double> gradient, Matrix<double> value, Func<double> loss, string what)
    {
        Assert.Equal((value.Rows, value.Columns), (gradient.Rows, gradient.Columns));
        for (var i = 0; i < value.Rows; i++)
        {
            for (var j = 0; j < value.Columns; j++)
            {
                var (whole, half) = (Difference(value, i, j, Step, loss), Difference(value, i, j, Step / 2, loss));
                var expected = half + (half - whole) / 3;
                var tolerance = Absolute * (1 + Math.Abs(loss())) + Relative * Math.Abs(expected) + Math.Abs(half - whole);
                if (!(Math.Abs(gradient[i, j] - expected) <= tolerance))
                    Assert.Fail(
                        $"{what} [{i}, {j}] is {gradient[i, j]:R}; the loss says {expected:R} ± {tolerance:G2}");
            }
        }
    }

    static double Difference(Matrix<double> value, int i, int j, double step, Func<double> loss)
    {
        var before = value[i, j];
        value[i, j] = before + step;
        var above = loss();
        value[i, j] = before - step;
        var below = loss();
        value[i, j] = before;
        return (above - below) / (2 * step);
    }
}
