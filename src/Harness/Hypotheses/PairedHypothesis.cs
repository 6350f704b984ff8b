using InitStudy.Model.Randomness;

namespace InitStudy.Harness.Hypotheses;

/// <summary>Two arms on the same random numbers: the first has the smaller loss in more than half of all pairs.</summary>
/// <remarks>Ties count one half; an arm that diverged, NaN, loses.</remarks>
public abstract class PairedHypothesis<TCase> : ComparedHypothesis<TCase> where TCase : notnull
{
    /// <summary>The loss, or error, of the arm that is claimed to be better; NaN if it diverged.</summary>
    protected abstract double First(TCase c, RandomStream random);

    /// <summary>The same of the other arm, on the same random numbers.</summary>
    protected abstract double Second(TCase c, RandomStream random);

    protected sealed override (double First, double Second) Compare(TCase c, RandomStream random) =>
        (First(c, random), Second(c, random));
}
