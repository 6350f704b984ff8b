using InitStudy.Model.Optimizers;

namespace InitStudy.Model.Schedules;

/// <summary>1cycle: the rate rises to its peak and falls far below its start, the momentum falls and rises against it.</summary>
/// <param name="Peak">Above 0: the largest rate.</param>
/// <param name="Steps">At least 2: steps of the cycle; later ones go like the last.</param>
/// <param name="RisingShare">From 0 to below 1: step number risingShare · steps is the peak.</param>
/// <param name="Divisor">Above 0: the first rate is peak / divisor, a finite number.</param>
/// <param name="FinalDivisor">Above 0: the last rate is peak / (divisor · finalDivisor), a finite number.</param>
/// <param name="Annealing">How it rises and falls.</param>
/// <param name="LowMomentum">From 0 to below 1: the momentum at the peak.</param>
/// <param name="HighMomentum">From 0 to below 1: the momentum at the first and at the last step.</param>
/// <remarks>
/// Smith, arXiv:1803.09820, section 4 (cycles of rate and momentum); Smith and Topin, arXiv:1708.07120. The forms and the
/// numbers of the phases are those of PyTorch's OneCycleLR.
/// </remarks>
public sealed record OneCycle(
    double Peak, long Steps, double RisingShare = 0.3, double Divisor = 25, double FinalDivisor = 1e4,
    Annealing Annealing = Annealing.Cosine, double LowMomentum = 0.85, double HighMomentum = 0.95) : ISchedule
{
    /// <summary>Above 0: the largest rate.</summary>
    public double Peak { get; } = Require.Positive(Peak);

    /// <summary>At least 2: steps of the cycle; later ones go like the last.</summary>
    public long Steps { get; } = Require.AtLeast(2, Steps);

    /// <summary>From 0 to below 1: step number risingShare · steps is the peak.</summary>
    public double RisingShare { get; } = Require.ShareBelowOne(RisingShare);

    /// <summary>Above 0: the first rate is peak / divisor, a finite number.</summary>
    public double Divisor { get; } = FiniteBelow(Peak, Require.Positive(Divisor), "Peak / Divisor");

    /// <summary>Above 0: the last rate is peak / (divisor · finalDivisor), a finite number.</summary>
    public double FinalDivisor { get; } = FiniteBelow(Peak / Divisor, Require.Positive(FinalDivisor), "Peak / Divisor / FinalDivisor");

    /// <summary>How it rises and falls.</summary>
    public Annealing Annealing { get; } = Require.Named(Annealing);

    /// <summary>From 0 to below 1: the momentum at the peak.</summary>
    public double LowMomentum { get; } = Require.ShareBelowOne(LowMomentum);

    /// <summary>From 0 to below 1: the momentum at the first and at the last step.</summary>
    public double HighMomentum { get; } = Require.ShareBelowOne(HighMomentum);

    /// <inheritdoc/>
    public StepSettings At(long step)
    {
        var (t, last) = (Require.Positive(step) - 1, Steps - 1);
        var (first, final) = (Peak / Divisor, Peak / Divisor / FinalDivisor);
        var top = RisingShare * Steps - 1;
        if (t < top)
        {
            var risen = t / top;
            return new(Annealing.Between(first, Peak, risen), Annealing.Between(HighMomentum, LowMomentum, risen));
        }

        var fallen = (Math.Min(t, last) - top) / (last - top);
        return new(Annealing.Between(Peak, final, fallen), Annealing.Between(LowMomentum, HighMomentum, fallen));
    }

    static double FiniteBelow(double rate, double divisor, string name)
    {
        Require.Finite(rate / divisor, name);
        return divisor;
    }
}
