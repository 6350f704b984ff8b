namespace InitStudy.Experiments.Setups.Training;

/// <summary>Losses as races compare them.</summary>
static class LossExtensions
{
    /// <summary>The loss; +∞ for NaN, which a network has whose sums overflow, whether or not a training step has met it yet.</summary>
    internal static double OrInfinity(this double loss) => double.IsNaN(loss) ? double.PositiveInfinity : loss;
}
