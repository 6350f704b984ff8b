using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.Hypotheses;

/// <summary>Something that holds in at least half of all replicates: each yields 1 if it does and 0 if not.</summary>
public abstract class MajorityHypothesis<TCase> : Hypothesis<TCase> where TCase : notnull
{
    public override long Budget => 2000;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 0.95, barelyWrong: 0.2));

    protected sealed override double Predict(TCase c) => 0.5;
}
