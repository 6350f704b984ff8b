using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>How fast correlations settle is the map's slope at c*, whose logarithm is the depth scale.</summary>
public sealed class CorrelationsDecayByTheSlope : Hypothesis<CorrelatedInputs>
{
    const int From = 2, To = 12;

    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Derived(
        "With random biases deviations from c* fall exponentially, like e^(−l / ξ), with the depth scale ξ = −1 / ln of the map's slope at c*: in " +
        "the ordered phase, where c* = 1, by a factor of χ₁ a layer.",
        "Schoenholz et al. 2017, arXiv:1611.01232, abstract; equation not read")
        .InSpanish(
            "Con sesgos aleatorios, las desviaciones de c* caen exponencialmente, como e^(−l / ξ), con la escala de profundidad ξ = −1 " +
            "/ ln de la pendiente del mapa en c*: en la fase ordenada, donde c* = 1, por un factor χ₁ en cada " +
            "capa.");

    public override string Reading =>
        $"((1 − c of layer {To}) / (1 − c of layer {From}))^(1/{To - From}) of one ordered tanh network of width " +
        $"{CorrelatedInputs.Width}, for two inputs of length q* and correlation 0.9 to 0.98; σw² from 0.7 to 1.2, σb² from 0.05 to 0.1. The band ends below 1.";

    public override string Quantity => "what a layer leaves of 1 − c";
    public override string Theory => "σw² E φ′(√q* z)², the slope of the correlation map at 1";
    public override int Cases => 10;
    public override long Budget => 1000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.1));

    protected override Domain<CorrelatedInputs> Domain => CorrelatedInputs.Of((70, 120), (5, 10), (90, 98));

    protected override double Predict(CorrelatedInputs c) => c.Slope();

    protected override IReadOnlyList<double> Measure(CorrelatedInputs c, RandomStream random)
    {
        var correlations = c.Measured(To, random);
        var logarithm = Elementary.Log(1 - correlations[To - 1]) - Elementary.Log(1 - correlations[From - 1]);
        return [Elementary.Exp(logarithm / (To - From))];
    }
}
