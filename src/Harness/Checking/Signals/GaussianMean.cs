using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Signals;

/// <summary>E f(z) over z from N(0, 1), by the midpoint rule: no node at 0, where many activations have a kink.</summary>
static class GaussianMean
{
    const double Step = 1.0 / 256, Reach = 12;

    /// <summary>To about 1e-6 for a kink at 0, and 1e-3 where f jumps elsewhere.</summary>
    public static double Of(Func<double, double> f)
    {
        var (sum, total) = (0.0, 0.0);
        for (var z = Step / 2; z < Reach; z += Step)
        {
            var density = Elementary.Exp(-z * z / 2);
            sum += density * (f(z) + f(-z));
            total += 2 * density;
        }

        return sum / total;
    }
}
