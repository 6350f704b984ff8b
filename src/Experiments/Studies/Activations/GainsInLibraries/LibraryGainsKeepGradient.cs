using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsInLibraries;

/// <summary>The gains of a library's table keep the gradient.</summary>
public sealed class LibraryGainsKeepGradient : Hypothesis<LibraryActivation>
{
    public override Section Section => ActivationsStudy.GainsInLibraries;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["gains-that-keep-the-gradient", "rectified-gains-keep-gradient"];

    public override Claim Claim => Claim.Stated(
        "The recommended gains are the right ones for each nonlinearity: with them a layer keeps the mean square " +
        "of its gradient.",
        "PyTorch documentation, torch.nn.init.calculate_gain, table");

    public override string Reading =>
        "gain² · E φ′(gain · z)² over z from N(0, 1): by what a square layer multiplies the mean square of the " +
        "gradient when its input has mean square 1. No sampling: one integral an activation.";

    public override string Theory => "claimed: 1";
    public override int Cases => 7;
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.05));

    protected override Domain<LibraryActivation> Domain => LibraryActivation.All;

    protected override double Predict(LibraryActivation c) => 1;

    protected override IReadOnlyList<double> Measure(LibraryActivation c, RandomStream random)
    {
        var (phi, gain) = (c.Activation, LibraryGains.Of(c.Activation));
        return [gain * gain * Gaussian.ExpectationByCells(z => Square(phi.Derivative(gain * z, phi.Value(gain * z))))];
    }

    static double Square(double x) => x * x;
}
