namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>Where something that holds below a number ceases to hold.</summary>
static class Boundary
{
    const int Halvings = 30;

    /// <summary>By halving the interval between two positive numbers, in their logarithms.</summary>
    /// <param name="low">Where it holds.</param>
    /// <param name="high">Where it does not.</param>
    /// <param name="holds">True below the boundary, false above.</param>
    /// <param name="accuracy">Relative: halving ends there.</param>
    public static double Between(double low, double high, Func<double, bool> holds, double accuracy)
    {
        for (var i = 0; i < Halvings && high > low * (1 + accuracy); i++)
        {
            var middle = Math.Sqrt(low * high);
            if (holds(middle)) low = middle;
            else high = middle;
        }

        return Math.Sqrt(low * high);
    }
}
