using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsOfActivations;

/// <summary>The gain that keeps the gradient is 1 / √E φ′² for pre-activations of variance 1.</summary>
public sealed class GainsThatKeepTheGradient : Hypothesis<ActivatedLayer>
{
    public override Section Section => ActivationsStudy.GainsOfActivations;

    public override Claim Claim => Claim.Derived(
        "Behind pre-activations of variance 1 a square layer with weights of variance 1 / fanIn leaves E φ′(z)² of the " +
        "gradient's mean square, so " +
        "that the gain that keeps it is 1 / √E φ′²: 1.467 for tanh, 4.723 for the logistic function, not those " +
        "that keep the signal.",
        "The table is that of torch.nn.init.calculate_gain in PyTorch's documentation")
        .InSpanish(
            "Tras preactivaciones de varianza 1, una capa cuadrada con pesos de varianza 1 / fanIn deja E φ′(z)² de la media cuadrática del " +
            "gradiente, de modo que la ganancia que lo conserva es 1 / √E φ′²: 1,467 para tanh, 4,723 para la " +
            "función logística, y no las que conservan la señal.");

    public override string Reading =>
        "φ′(s_j)² over weights of variance 1 / fanIn at a fixed input of mean square 1; activations with slopes " +
        "up to 1.";

    public override string Quantity => "mean square of the slope";

    public override string Theory =>
        "E φ′(z)²: ReLU 0.5, ELU 0.668, tanh 0.464, softsign 0.228, logistic 0.0448";

    public override long Budget => 300_000;
    public override Test Test { get; } = new Mean(new BettingLaw(), Tolerance.Within(0.15));

    protected override Domain<ActivatedLayer> Domain => ActivatedLayer.Of(
        new Relu(), new Tanh(), new Softsign(), new Logistic(), new Elu());

    protected override double Predict(ActivatedLayer c) => GaussianMoments.SlopeSecondMoment(c.Activation, 1);

    protected override IReadOnlyList<double> Measure(ActivatedLayer c, RandomStream random) =>
        UnitInput.SquaredSlopes(c.Activation, c.FanIn, scale: 1, random);
}
