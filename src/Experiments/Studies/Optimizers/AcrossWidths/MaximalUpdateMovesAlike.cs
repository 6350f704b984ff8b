using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AcrossWidths;

/// <summary>Under maximal update parametrization Adam moves the logits of narrow and wide networks alike.</summary>
public sealed class MaximalUpdateMovesAlike : Hypothesis<WiderNet>
{
    public override Section Section => OptimizersStudy.AcrossWidths;

    public override Claim Claim => Claim.Stated(
        "In maximal update parametrization the steps of Adam change the logits by as much at any width: output " +
        "weights start with the variance 1 / fanIn², and the learning rates of hidden and output weights are " +
        "divided by fanIn.",
        "G. Yang, E. Hu et al., Tensor Programs V, arXiv:2203.03466, table 3")
        .InSpanish(
            "En la parametrización de actualización máxima, los pasos de Adam cambian los logits lo mismo con " +
            "cualquier ancho: los pesos de salida empiezan con la varianza 1 / fanIn², y las tasas de " +
            "aprendizaje de los pesos ocultos y de salida se dividen por fanIn.");

    public override string Reading =>
        "Tanh networks with two hidden layers of 32 to 64 units, and of two to four times as many, three steps of " +
        "Adam on 16 UCI digits, learning rate 0.001, the rules being those of one rate at 32 units: the length of " +
        "the logits' change of the wide network over that of the narrow one, for one pair of networks.";

    public override string Quantity => "logits' change, wide over narrow";
    public override string Theory => "1";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.3));

    protected override Domain<WiderNet> Domain => WiderNet.Domain;

    protected override double Predict(WiderNet c) => 1;

    protected override IReadOnlyList<double> Measure(WiderNet c, RandomStream random) =>
        [c.Ratio(WiderNet.MaximalUpdate, random)];
}
