using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AcrossWidths;

/// <summary>With one learning rate of Adam the logits move in proportion to the width.</summary>
public sealed class OneRateMovesByWidth : Hypothesis<WiderNet>
{
    public override Section Section => OptimizersStudy.AcrossWidths;

    public override Claim Claim => Claim.Derived(
        "Each weight of Adam moves by about the learning rate, and in step with what comes in: with LeCun's weights " +
        "and one rate the logits change in proportion to the width.",
        "What table 3 of G. Yang, E. Hu et al., Tensor Programs V, arXiv:2203.03466, divides out")
        .InSpanish(
            "Con Adam cada peso se mueve más o menos la tasa de aprendizaje, y al compás de lo que entra: con " +
            "los pesos de LeCun y una sola tasa, los logits cambian en proporción al ancho.");

    public override string Reading =>
        "Tanh networks with two hidden layers of 32 to 64 units, and of two to four times as many, three steps of " +
        "Adam on 16 UCI digits, learning rate 0.001: the length of the logits' change of the wide network over that " +
        "of the narrow one, for one pair of networks.";

    public override string Quantity => "logits' change, wide over narrow";

    public override string Theory =>
        "the ratio of the widths: Δy = Σ ΔW h, |ΔW| = η, all of one sign with h, is η fanIn E|h|";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.4));

    protected override Domain<WiderNet> Domain => WiderNet.Domain;

    protected override double Predict(WiderNet c) => c.Times;

    protected override IReadOnlyList<double> Measure(WiderNet c, RandomStream random) =>
        [c.Ratio(WiderNet.Standard, random)];
}
