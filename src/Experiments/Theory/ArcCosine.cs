using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.Theory;

/// <summary>The correlation of two signals through layers of ReLU units with He's variance, without biases.</summary>
/// <remarks>
/// Cho and Saul 2009, eq. 6 with n = 1: c ← (sin θ + (π − θ) cos θ) / π, c = cos θ. Its only fixed point is 1.
/// </remarks>
public static class ArcCosine
{
    const int Halvings = 60;

    /// <summary>The next layer's correlation, for c from −1 to 1.</summary>
    public static double Next(double c)
    {
        var turn = Turn(c);
        return Math.Sqrt(1 - c * c) / Math.PI + (1 - turn) * c;
    }

    /// <summary>The correlation after so many layers.</summary>
    public static double After(int layers, double c)
    {
        for (var l = 0; l < layers; l++) c = Next(c);
        return c;
    }

    /// <summary>arccos(c) / π, by halving the interval: the cosine falls from 0 to π.</summary>
    static double Turn(double c)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            if (Trigonometry.CosOfPi(middle) > c) low = middle;
            else high = middle;
        }

        return low;
    }
}
