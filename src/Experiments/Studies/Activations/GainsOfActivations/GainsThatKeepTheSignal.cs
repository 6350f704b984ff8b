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

/// <summary>The gain that keeps the signal is 1 / √E φ² for pre-activations of variance 1.</summary>
public sealed class GainsThatKeepTheSignal : Hypothesis<ActivatedLayer>
{
    public override Section Section => ActivationsStudy.GainsOfActivations;

    public override Claim Claim => Claim.Derived(
        "Behind pre-activations of variance 1 a layer leaves E φ(z)² of the mean square, so that the gain that " +
        "keeps it at 1 is 1 / √E φ²: 1.593 for tanh, 1.846 for the logistic function. PyTorch's table has 5/3 " +
        "and 1.",
        "The table is that of torch.nn.init.calculate_gain in PyTorch's documentation")
        .InSpanish(
            "Tras preactivaciones de varianza 1, una capa deja E φ(z)² de la media cuadrática, de modo que la " +
            "ganancia que la mantiene en 1 es 1 / √E φ²: 1,593 para tanh, 1,846 para la función logística. La " +
            "tabla de PyTorch pone 5/3 y 1.");

    public override string Reading =>
        "φ(s_j)² over weights of variance 1 / fanIn at a fixed input of mean square 1; bounded activations, so " +
        "that the law is exact.";

    public override string Quantity => "mean square of the activations";

    public override string Theory =>
        "E φ(z)²: tanh 0.394, logistic 0.293, softsign 0.183, hard tanh 0.516";

    public override Test Test { get; } = new Mean(new BettingLaw(), Tolerance.Within(0.1));

    protected override Domain<ActivatedLayer> Domain => ActivatedLayer.Of(
        new HardTanh(), new Softsign(), new Tanh(), new Logistic());

    protected override double Predict(ActivatedLayer c) => GaussianMoments.SecondMoment(c.Activation, 1);

    protected override IReadOnlyList<double> Measure(ActivatedLayer c, RandomStream random) =>
        UnitInput.SquaredValues(c.Activation, c.FanIn, scale: 1, random);
}
