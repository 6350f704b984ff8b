using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses.Instruments;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses;

/// <summary>Two arms on the same random numbers: the first has the smaller loss in more than half of all pairs.</summary>
/// <remarks>Ties count one half; an arm that diverged, NaN, loses.</remarks>
public abstract class PairedHypothesis<TCase> : Hypothesis<TCase> where TCase : notnull
{
    public override string Theory => "more than 0.5";
    public override int Cases => 2;
    public override long Budget => 2000;
    public override Law Law { get; } = new UnitInterval();
    public override Tolerance Tolerance { get; } = Tolerance.AtLeast(right: 0.95, barelyWrong: 0.2);

    /// <summary>The loss, or error, of the arm that is claimed to be better; NaN if it diverged.</summary>
    protected abstract double First(TCase c, RandomStream random);

    /// <summary>The same of the other arm, on the same random numbers.</summary>
    protected abstract double Second(TCase c, RandomStream random);

    protected sealed override double Predict(TCase c) => 0.5;

    protected sealed override IReadOnlyList<double> Measure(TCase c, RandomStream random) =>
        Indicator.Smaller(First(c, random), Second(c, random));
}
