using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsInLibraries;

/// <summary>The gain that keeps the signal is 1 / √E φ² for pre-activations of variance 1.</summary>
public sealed class GainsThatKeepTheSignal : Hypothesis<ScaledActivation>
{
    public override Section Section => ActivationsStudy.GainsInLibraries;

    public override Claim Claim => Claim.Stated(
        "Corrected for every activation: behind pre-activations of variance 1 the gain that keeps the mean square " +
        "of the signal is 1 / √E φ(z)²; it is not the same as the one that keeps the gradient.",
        "Derived; Kumar, arXiv:1704.08863, eq. 12 for the smooth case");

    public override string Reading =>
        "gain² φ(s_j)², divided by its largest value, over weights at a fixed input of mean square 1; bounded " +
        "activations alone, so that the law is exact.";

    public override string Theory => "gain = 1 / √E φ² by quadrature";
    public override int Cases => 5;
    public override Test Test { get; } = new Mean(new BettingLaw(), Tolerance.Within(0.15));

    protected override Domain<ScaledActivation> Domain => ScaledActivation.Of(
        (2, 2), new HardTanh(), new Softsign(), new Tanh(), new Logistic(), new LeCunTanh());

    protected override double Predict(ScaledActivation c) => 1 / Largest(c);

    protected override IReadOnlyList<double> Measure(ScaledActivation c, RandomStream random)
    {
        var gain = 1 / Math.Sqrt(GaussianMoments.SecondMoment(c.Activation, 1));
        return UnitInput.SquaredValues(c.Activation, c.Gain, c.FanIn, gain * gain / Largest(c), random);
    }

    /// <summary>The largest that gain² φ² can be.</summary>
    static double Largest(ScaledActivation c) =>
        Square(c.Activation.Value(1e9)) / GaussianMoments.SecondMoment(c.Activation, 1);

    static double Square(double x) => x * x;
}
