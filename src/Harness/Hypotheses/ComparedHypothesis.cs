using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Randomness;

namespace InitStudy.Harness.Hypotheses;

/// <summary>Two losses measured together: the first is the smaller one in more than half of all replicates.</summary>
public abstract class ComparedHypothesis<TCase> : Hypothesis<TCase> where TCase : notnull
{
    public override string Theory => "an ordering";
    public override int Cases => 2;
    public override long Budget => 2000;
    public override bool CanDiverge => true;
    public override Test Test { get; } = new FirstAhead();

    /// <summary>The loss, or error, that is claimed to be smaller, and the other one; NaN where an arm diverged.</summary>
    protected abstract (double First, double Second) Compare(TCase c, RandomStream random);

    protected sealed override IReadOnlyList<double> Measure(TCase c, RandomStream random)
    {
        var (first, second) = Compare(c, random);
        return [Worst(first), Worst(second)];
    }

    static double Worst(double loss) => double.IsNaN(loss) ? double.PositiveInfinity : loss;
}
