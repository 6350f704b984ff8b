using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Dropout;

/// <summary>What is kept is scaled up by as much as is dropped.</summary>
public sealed class DropoutKeepsMean : Hypothesis<DropRate>
{
    public override Section Section => BatchNormalizationStudy.Dropout;

    public override Claim Claim => Claim.Stated(
        "Units are dropped with probability p in training, and what is kept is divided by 1 − p, so that the layer " +
        "above gets the same input on average as after training.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Dropout”; Srivastava et al., JMLR 15 (2014), " +
        "section 10 (not read)")
        .InSpanish(
            "Las unidades se anulan con probabilidad p en el entrenamiento, y lo que queda se divide por 1 − p, " +
            "de modo que la capa de arriba recibe en promedio la misma entrada que después de entrenar.");

    public override string Reading =>
        "(1 − p) y of units whose input is 1, which is 0 or 1. The mean is over masks.";

    public override string Quantity => "share of the mean kept";
    public override string Theory => "E y = 1, so 1 − p";
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Within(0.1));

    protected override Domain<DropRate> Domain => DropRate.Any;

    protected override double Predict(DropRate c) => 1 - c.Rate;

    protected override IReadOnlyList<double> Measure(DropRate c, RandomStream random) =>
        DroppedUnits.Shares(c.Rate, random);
}
