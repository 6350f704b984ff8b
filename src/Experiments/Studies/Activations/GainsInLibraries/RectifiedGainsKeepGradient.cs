using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsInLibraries;

/// <summary>The corrected claim: those of the linear and rectified functions do.</summary>
public sealed class RectifiedGainsKeepGradient : Hypothesis<LibraryActivation>
{
    public override Section Section => ActivationsStudy.GainsInLibraries;

    public override Claim Claim => Claim.Stated(
        "Corrected: the gains for the identity, ReLU and leaky ReLU keep the mean square of the gradient exactly; " +
        "logistic, tanh and SELU are another matter.",
        "PyTorch documentation, torch.nn.init.calculate_gain, table; He, Zhang, Ren, Sun, arXiv:1502.01852, eq. " +
        "10 and 15");

    public override string Reading =>
        "gain² · E φ′(gain · z)² over z from N(0, 1): by what a square layer multiplies the mean square of the " +
        "gradient when its input has mean square 1. No sampling: one integral an activation.";

    public override string Theory => "1";
    public override int Cases => 4;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-6));

    protected override Domain<LibraryActivation> Domain => LibraryActivation.Rectified;

    protected override double Predict(LibraryActivation c) => 1;

    protected override IReadOnlyList<double> Measure(LibraryActivation c, RandomStream random)
    {
        var (phi, gain) = (c.Activation, LibraryGains.Of(c.Activation));
        return [gain * gain * Gaussian.ExpectationByCells(z => Square(phi.Derivative(gain * z, phi.Value(gain * z))))];
    }

    static double Square(double x) => x * x;
}
