using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>What a logistic layer with N(0, 1) weights puts out: less than a quarter, and theory says how much.</summary>
public sealed class N01OutputVariance : Hypothesis<Width>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Derived(
        "A logistic unit with N(0, 1) weights turns a standardized input into an output whose variance stays below 1/4 " +
        "and tends to 1/4 as fanIn grows.",
        "Consequence of the range (0, 1)")
        .InSpanish(
            "Una unidad logística con pesos N(0, 1) convierte una entrada estandarizada en una salida cuya " +
            "varianza queda por debajo de 1/4 y tiende a 1/4 al crecer fanIn.");

    public override string Reading =>
        "E 4 (h − 1/2)² over weights, for one input of mean square 1: the variance as a share of its bound, 1/4.";

    public override string Quantity => "four times the output variance";
    public override string Theory => "4 E (σ(√fanIn z) − 1/2)², z from N(0, 1), by quadrature";
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Within(0.1));

    protected override Domain<Width> Domain => Width.Between(1, 1024);

    protected override double Predict(Width c) => HiddenVariance.Predicted(c.FanIn);

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random) =>
        HiddenVariance.OfUnits(c.FanIn, random);
}
