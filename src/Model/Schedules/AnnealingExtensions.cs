using InitStudy.Model.Kernels;

namespace InitStudy.Model.Schedules;

/// <summary>Values on the way.</summary>
static class AnnealingExtensions
{
    extension(Annealing annealing)
    {
        /// <summary>(1 − w) from + w to with w = share, or (1 − cos(π share)) / 2: exact at the shares 0 and 1.</summary>
        public double Between(double from, double to, double share)
        {
            var w = annealing == Annealing.Linear ? share : (1 - Trigonometry.CosOfPi(share)) / 2;
            return (1 - w) * from + w * to;
        }
    }
}
