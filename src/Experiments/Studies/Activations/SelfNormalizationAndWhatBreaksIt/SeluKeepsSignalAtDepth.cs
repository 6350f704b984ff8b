using InitStudy.Experiments.Setups;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>A hundred SELU layers keep the deviation.</summary>
public sealed class SeluKeepsSignalAtDepth : Hypothesis<DeepStack>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Stated(
        "SELU networks with LeCun normal weights keep a deviation of about 1 through many layers, before " +
        "training.",
        "A. Géron, notebook of Hands-On Machine Learning, 2nd edition (handson-ml2), chapter 11, section on " +
        "SELU, which passes 500 standardized inputs through 1000 layers of 100 units, and speaks of each " +
        "layer and of a mean of about 0 as well: neither is tested")
        .InSpanish(
            "Las redes SELU con pesos normales de LeCun mantienen una desviación de cerca de 1 a través de " +
            "muchas capas, antes de entrenar.");

    public override string Reading =>
        "Root mean square of the last of 100 layers' pre-activations, over 16 inputs of mean square 1 at " +
        "fixed weights; about 1 is within a fifth.";

    public override string Quantity => "root mean square of the last pre-activations";

    public override string Theory =>
        "1, the fixed point";

    public override int Cases => 5;
    public override Test Test { get; } = new Most(About.Equal);

    protected override Domain<DeepStack> Domain => new(
        [new("width", 32, 48)],
        codes => new(new Selu(), codes[0], Depth: 100),
        new Stratum("any", random => [random.Between(0, 32, 48)]));

    protected override double Predict(DeepStack c) => Math.Sqrt(c.PredictedMeanSquare());

    protected override IReadOnlyList<double> Measure(DeepStack c, RandomStream random) =>
        [Math.Sqrt(c.MeasuredMeanSquare(random))];
}
