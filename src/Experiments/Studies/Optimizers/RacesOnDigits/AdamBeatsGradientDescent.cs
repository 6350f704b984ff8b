using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.RacesOnDigits;

/// <summary>At one small learning rate Adam is at least four times as fast as gradient descent.</summary>
public sealed class AdamBeatsGradientDescent : Hypothesis<RateRace>
{
    const int Steps = 50, Boost = 4;

    public override Section Section => OptimizersStudy.RacesOnDigits;

    public override Claim Claim => Claim.Stated(
        "A huge speed boost comes from using a faster optimizer, such as Adam, than regular gradient descent (here: " +
        "both at the book's rate).",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, section on faster optimizers")
        .InSpanish(
            "Se gana muchísima velocidad usando un optimizador más rápido, como Adam, que el descenso de gradiente " +
            "corriente (aquí: ambos con la tasa del libro).");

    public override string Reading =>
        "At the usual rate. On UCI digits, ReLU networks, same weights and batches, the book's learning rate " +
        $"0.001 for both, at which gradient descent hardly learns: training loss of Adam after {Steps} steps " +
        $"and of gradient descent after {Boost * Steps}, so that Adam is at least {Boost} times as fast. What " +
        "is left of that at the best rate of each: the study's table.";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override bool CanDiverge => true;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<RateRace> Domain => RateRace.Of(mostLayers: 5, 0.001);

    protected override IReadOnlyList<double> Measure(RateRace c, RandomStream random) =>
        [
            c.Loss(new Adam(c.LearningRate), random, Steps),
            c.Loss(new Sgd(c.LearningRate), random, Boost * Steps),
        ];
}
