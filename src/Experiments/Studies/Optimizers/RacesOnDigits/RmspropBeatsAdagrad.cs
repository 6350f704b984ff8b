using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.RacesOnDigits;

/// <summary>At the usual learning rate RMSProp is ahead of AdaGrad.</summary>
public sealed class RmspropBeatsAdagrad : Hypothesis<RateRace>
{
    public override Section Section => OptimizersStudy.RacesOnDigits;

    public override Claim Claim => Claim.Stated(
        "Except on very simple problems RMSProp almost always performs much better than AdaGrad (here: at one usual " +
        "learning rate for both).",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, part on RMSProp")
        .InSpanish("Salvo en problemas muy simples, RMSProp rinde casi siempre mucho mejor que AdaGrad (aquí: con " +
            "una misma tasa de aprendizaje habitual).");

    public override string Reading =>
        "“Almost always” is read as: at the usual rates; no boundary decides it here, only that AdaGrad becomes " +
        "slower as the root of the number of steps (adagrad-goes-as-root). On UCI digits, ReLU networks, same " +
        "weights and batches, one learning rate for both, from 0.001, the book's and the default of Keras, to " +
        "0.005: training loss after 100 steps; much better is at most four fifths of it. At the best rate of each " +
        "AdaGrad is at a loss of 0.5 sooner: see the study's table.";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override bool CanDiverge => true;
    public override Test Test { get; } = new FirstAhead(Margin: 1.25);

    protected override Domain<RateRace> Domain => RateRace.Of(mostLayers: 3, 0.001, 0.002, 0.005);

    protected override IReadOnlyList<double> Measure(RateRace c, RandomStream random) =>
        [c.Loss(new RmsProp(c.LearningRate), random), c.Loss(new AdaGrad(c.LearningRate), random)];
}
