using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AcrossWidths;

/// <summary>At its base width maximal update parametrization trains as LeCun's weights with one rate do.</summary>
public sealed class MaximalUpdateIsStandardAtItsBaseWidth : Hypothesis<MaximalUpdateIsStandardAtItsBaseWidth.Net>
{
    /// <summary>Units of both hidden layers.</summary>
    public sealed record Net(int Width);

    public override Section Section => OptimizersStudy.AcrossWidths;

    public override Claim Claim => Claim.Derived(
        "At the base width both parametrizations are one: all of the table's factors are 1.",
        "G. Yang, E. Hu et al., Tensor Programs V, arXiv:2203.03466, table 3, with base width n₀ = n")
        .InSpanish("En el ancho base, ambas parametrizaciones son la misma: todos los factores de la tabla valen 1.");

    public override string Reading =>
        "Tanh networks with two hidden layers on the same weights and 16 UCI digits: the largest difference of their " +
        "logits after three steps of Adam. No average.";

    public override string Quantity => "largest difference of the logits";
    public override string Theory => "0";
    public override bool IsIdentity => true;
    public override int Cases => 20;
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-12));

    protected override Domain<Net> Domain => new(
        [new("width", 4, 128)],
        codes => new(codes[0]),
        new Stratum("any", random => [random.LogUniform(0, 4, 128)]));

    protected override double Predict(Net c) => 0;

    protected override IReadOnlyList<double> Measure(Net c, RandomStream random) =>
        [WiderNet.LargestDifference(c.Width, WiderNet.Standard, new MaximalUpdate(c.Width).Initialize, random)];
}
