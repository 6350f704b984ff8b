using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.RacesOnDigits;

/// <summary>At the usual learning rates momentum is ahead of gradient descent.</summary>
public sealed class MomentumBeatsGradientDescent : Hypothesis<RateRace>
{
    public override Section Section => OptimizersStudy.RacesOnDigits;

    public override Claim Claim => Claim.Stated(
        "A momentum of 0.9 usually works well in practice and almost always goes faster than regular gradient " +
        "descent (here: at one usual learning rate for both).",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, part on momentum")
        .InSpanish(
            "Un momento de 0,9 suele funcionar bien en la práctica y casi siempre va más deprisa que el descenso de " +
            "gradiente corriente (aquí: con una misma tasa de aprendizaje habitual).");

    public override string Reading =>
        "“Usually” and “almost always” are read as: at the usual rates; on quadratics a boundary decides the latter, a " +
        "condition number of 19.5 (momentum-wins-from-a-condition-number). On UCI digits, ReLU networks, same " +
        "weights and batches, one learning rate for both, from 0.001, the book's, to 0.01, the default of Keras: " +
        "training loss after 100 steps. With a best rate for each momentum needs more updates to a loss of 0.5 and " +
        "ends about alike: see the study's table.";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override bool CanDiverge => true;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<RateRace> Domain => RateRace.Of(mostLayers: 3, 0.001, 0.002, 0.005, 0.01);

    protected override IReadOnlyList<double> Measure(RateRace c, RandomStream random) =>
        [c.Loss(new Momentum(c.LearningRate), random), c.Loss(new Sgd(c.LearningRate), random)];
}
