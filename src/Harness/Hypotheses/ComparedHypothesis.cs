using InitStudy.Model.Randomness;

namespace InitStudy.Harness.Hypotheses;

/// <summary>Two losses measured together: the first is the smaller one in more than half of all replicates.</summary>
/// <remarks>Ties count one half; an arm that diverged, NaN, loses.</remarks>
public abstract class ComparedHypothesis<TCase> : MajorityHypothesis<TCase> where TCase : notnull
{
    public override string Theory => "more than 0.5";
    public override int Cases => 2;

    /// <summary>The loss, or error, that is claimed to be smaller, and the other one; NaN where an arm diverged.</summary>
    protected abstract (double First, double Second) Compare(TCase c, RandomStream random);

    protected sealed override IReadOnlyList<double> Measure(TCase c, RandomStream random)
    {
        var (first, second) = Compare(c, random);
        return Indicator.Smaller(first, second);
    }
}
