using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.Evidence;

/// <summary>What is known in advance about the distribution of one measured value: it turns a sample into evidence.</summary>
/// <remarks>
/// An e-value for "mean > m" is a random number, never negative, whose expectation is at most 1 as long as the mean is
/// at most m, after any number of values and however often one looks (Ville 1939). So it reaches 1/alpha with
/// probability at most alpha unless the claim is true. Shafer 2021; Ramdas, Grünwald, Vovk, Shafer 2023.
/// </remarks>
public abstract record Law
{
    const double Certain = double.PositiveInfinity, Impossible = double.NegativeInfinity;

    /// <summary>One sentence for reports: what the law assumes of a value.</summary>
    public abstract string Statement { get; }

    /// <summary>The same in Spanish; empty where nobody has translated it.</summary>
    public virtual string Spanish => "";

    /// <summary>Smallest mean the law admits.</summary>
    public virtual double SmallestMean => 0;

    /// <summary>Largest mean the law admits.</summary>
    public virtual double LargestMean => double.PositiveInfinity;

    /// <summary>Whether a decision can be wrong at all: false for values without randomness.</summary>
    public virtual bool IsRandom => true;

    /// <summary>Lets a value pass that the law admits: one between the smallest and the largest mean.</summary>
    /// <exception cref="InvalidOperationException">When it is not: the error bound would be void.</exception>
    public void Admit(double value)
    {
        if (value >= SmallestMean && value <= LargestMean) return;
        throw new InvalidOperationException(FormattableString.Invariant(
            $"value is {value} under the law '{Statement}'; expected {SmallestMean} to {LargestMean}"));
    }

    /// <summary>ln of the e-value for "the mean lies on that side of <paramref name="mean"/>".</summary>
    public double LogEvidence(Sample sample, double mean, Direction side)
    {
        if (double.IsInfinity(mean)) return mean > 0 == (side == Direction.Below) ? Certain : Impossible;
        var edge = side == Direction.Above ? SmallestMean : LargestMean;
        if (mean == edge) return sample.Mean == edge ? Impossible : Certain; // at the edge every value equals it
        if (side == Direction.Above && mean < SmallestMean || side == Direction.Below && mean > LargestMean) return Certain;
        if (side == Direction.Above && mean >= LargestMean || side == Direction.Below && mean <= SmallestMean) return Impossible;
        return LogEValue(sample, mean, side);
    }

    /// <summary>ln of the e-value, for a mean strictly inside what the law admits.</summary>
    protected abstract double LogEValue(Sample sample, double mean, Direction side);
}
