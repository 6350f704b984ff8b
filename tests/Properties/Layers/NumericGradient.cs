using InitStudy.Model;

namespace InitStudy.Properties.Layers;

/// <summary>Derivatives by central differences: (L(p + h) − L(p − h)) / 2h, off by h² L‴ / 6 and rounding.</summary>
static class NumericGradient
{
    const double Step = 1e-5;

    /// <summary>How far a derivative of a loss of the order of 1 may be off, and which share of itself.</summary>
    const double Absolute = 1e-8, Relative = 1e-6;

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
                var before = value[i, j];
                value[i, j] = before + Step;
                var above = loss();
                value[i, j] = before - Step;
                var below = loss();
                value[i, j] = before;
                var expected = (above - below) / (2 * Step);
                var tolerance = Absolute * (1 + Math.Abs(above)) + Relative * Math.Abs(expected);
                if (!(Math.Abs(gradient[i, j] - expected) <= tolerance))
                    Assert.Fail(
                        $"{what} [{i}, {j}] is {gradient[i, j]:R}; the loss says {expected:R} ± {tolerance:G2}");
            }
        }
    }
}
