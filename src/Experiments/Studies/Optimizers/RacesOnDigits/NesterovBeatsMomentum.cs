using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.RacesOnDigits;

/// <summary>At small learning rates Nesterov's momentum is ahead of momentum.</summary>
public sealed class NesterovBeatsMomentum : Hypothesis<RateRace>
{
    public override Section Section => OptimizersStudy.RacesOnDigits;

    public override Claim Claim => Claim.Stated(
        "Nesterov accelerated gradient is almost always faster than regular momentum optimization (here: at one " +
        "usual learning rate for both).",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, part on Nesterov accelerated gradient")
        .InSpanish(
            "El gradiente acelerado de Nesterov es casi siempre más rápido que la optimización con momento " +
            "corriente (aquí: con una misma tasa de aprendizaje habitual).");

    public override string Reading =>
        "“Almost always” is read as: at the usual rates; on quadratics a boundary decides it, a condition number of " +
        "361 (nesterov-wins-up-to-a-condition-number). On UCI digits, ReLU networks, same weights and " +
        "batches, momentum 0.9 and one learning rate for both, from 0.001, the book's, to 0.005: training loss " +
        "after 100 steps.";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override bool CanDiverge => true;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<RateRace> Domain => RateRace.Of(mostLayers: 3, 0.001, 0.002, 0.003, 0.005);

    protected override IReadOnlyList<double> Measure(RateRace c, RandomStream random) =>
        [c.Loss(new Nesterov(c.LearningRate), random), c.Loss(new Momentum(c.LearningRate), random)];
}
