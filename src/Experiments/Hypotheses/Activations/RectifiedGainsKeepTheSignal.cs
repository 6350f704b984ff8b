using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses.Domains;
using InitStudy.Experiments.Studies;
using InitStudy.Experiments.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.Activations;

/// <summary>The corrected claim: those of the linear and rectified functions do.</summary>
public sealed class RectifiedGainsKeepTheSignal : Hypothesis<LibraryActivation>
{
    public override string Id => "rectified-gains-keep-signal";
    public override string Study => StudyNames.Activations;
    public override string Section => "Gains in libraries";

    public override Claim Claim => new(
        "Corrected: the gains for the identity, ReLU and leaky ReLU keep the mean square of the signal exactly; " +
        "logistic, tanh and SELU are another matter.",
        "PyTorch documentation, torch.nn.init.calculate_gain, table; He, Zhang, Ren, Sun, arXiv:1502.01852, eq. " +
        "10 and 15");

    public override string Reading =>
        "E φ(gain · z)² over z from N(0, 1): the mean square that leaves a layer whose input has mean square 1. " +
        "No sampling: one integral an activation.";

    public override string Theory => "1";
    public override int Cases => 4;
    public override Law Law { get; } = new Exact();
    public override Tolerance Tolerance { get; } = Tolerance.Within(1e-6);

    protected override Domain<LibraryActivation> Domain => LibraryActivation.Rectified;

    protected override double Predict(LibraryActivation c) => 1;

    protected override IReadOnlyList<double> Measure(LibraryActivation c, RandomStream random)
    {
        var (phi, gain) = (c.Activation, LibraryGains.Of(c.Activation));
        return [Gaussian.ExpectationByCells(z => Square(phi.Value(gain * z)))];
    }

    static double Square(double x) => x * x;
}
