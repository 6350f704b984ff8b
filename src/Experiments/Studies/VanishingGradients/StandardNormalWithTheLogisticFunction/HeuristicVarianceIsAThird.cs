using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>The initialization that the paper studied has 3 fanIn times less variance than N(0, 1).</summary>
public sealed class HeuristicVarianceIsAThird : Hypothesis<Width>
{
    const int Units = 32;

    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "The commonly used initialization is U(−1/√n, 1/√n), n the fan-in, and gives n Var[W] = 1/3.",
        "Glorot and Bengio 2010, eq. 1 and eq. 15")
        .InSpanish("La inicialización de uso común es U(−1/√n, 1/√n), con n el fan-in, y da n Var[W] = 1/3.");

    public override string Reading => "Mean square of single weights. A weight from N(0, 1) has 3 fanIn times as much.";

    public override string Quantity => "variance of the weights";
    public override string Theory => "1 / (3 fanIn)";
    public override Test Test { get; } = new Mean(new SquareOfSubGaussian(), Tolerance.Within(0.1));

    protected override Domain<Width> Domain => Width.Between(1, 512);

    protected override double Predict(Width c) => 1.0 / (3 * c.FanIn);

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random) =>
    [
        .. SingleLayer.Weights(VarianceScaling.Heuristic, c.FanIn, Units, random).Values.ToArray().Select(w => w * w),
    ];
}
