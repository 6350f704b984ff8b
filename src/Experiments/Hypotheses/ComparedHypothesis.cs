using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses.Instruments;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses;

/// <summary>Two losses measured together: the first is the smaller one in more than half of all replicates.</summary>
/// <remarks>Ties count one half; an arm that diverged, NaN, loses.</remarks>
public abstract class ComparedHypothesis<TCase> : Hypothesis<TCase> where TCase : notnull
{
    public override string Theory => "more than 0.5";
    public override int Cases => 2;
    public override long Budget => 2000;
    public override Law Law { get; } = new UnitInterval();
    public override Tolerance Tolerance { get; } = Tolerance.AtLeast(right: 0.95, barelyWrong: 0.2);

    /// <summary>The loss, or error, that is claimed to be smaller, and the other one; NaN where an arm diverged.</summary>
    protected abstract (double First, double Second) Compare(TCase c, RandomStream random);

    protected sealed override double Predict(TCase c) => 0.5;

    protected sealed override IReadOnlyList<double> Measure(TCase c, RandomStream random)
    {
        var (first, second) = Compare(c, random);
        return Indicator.Smaller(first, second);
    }
}
