namespace InitStudy.Experiments.Setups.Training;

/// <summary>The threshold that tells two kinds of points apart best: "yes" below it, "no" above.</summary>
/// <param name="Value">Half way between its neighbours, the smallest of equally good ones; 0 where no point is better "yes".</param>
/// <param name="Right">Share of points on their side of it.</param>
readonly record struct BestThreshold(double Value, double Right)
{
    /// <summary>Tries every gap between points.</summary>
    /// <param name="points">At each place, how many points there are, and how many of them are "yes". Places are above 0.</param>
    public static BestThreshold Of(IEnumerable<(double Place, double Yes, double All)> points)
    {
        var sorted = points.OrderBy(point => point.Place).ToList();
        var all = sorted.Sum(point => point.All);
        var right = sorted.Sum(point => point.All - point.Yes);
        var best = new BestThreshold(0, right / all);
        for (var i = 0; i < sorted.Count; i++)
        {
            right += (2 * sorted[i].Yes) - sorted[i].All;
            var next = i + 1 < sorted.Count ? sorted[i + 1].Place : sorted[i].Place;
            if (next == sorted[i].Place && i + 1 < sorted.Count || right / all <= best.Right) continue;
            best = new((sorted[i].Place + next) / 2, right / all);
        }

        return best;
    }
}
