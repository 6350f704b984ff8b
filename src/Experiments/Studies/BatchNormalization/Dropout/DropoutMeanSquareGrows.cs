using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Dropout;

/// <summary>Dropout keeps the mean and makes the mean square larger: He's rule would need a factor for it.</summary>
public sealed class DropoutMeanSquareGrows : Hypothesis<DropRate>
{
    public override Section Section => BatchNormalizationStudy.Dropout;

    public override Claim Claim => Claim.Derived(
        "Inverted dropout multiplies the mean square of a signal by 1 / (1 − p).",
        "Kept units are divided by 1 − p: E y² = (1 − p) (x / (1 − p))²")
        .InSpanish("El dropout invertido multiplica la media cuadrática de una señal por 1 / (1 − p).");

    public override string Reading =>
        "The mean square after dropout over that before, of a layer of 4096 ReLU units under sums from N(0, 1), " +
        "lies within 10 % of the prediction for more than half of masks, p from 0.15 to 0.8.";

    public override string Quantity => "growth of the mean square";
    public override string Theory => "1 / (1 − p)";
    public override long Budget => 2000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.1));

    protected override Domain<DropRate> Domain => DropRate.From(15);

    protected override double Predict(DropRate c) => 1 / (1 - c.Rate);

    protected override IReadOnlyList<double> Measure(DropRate c, RandomStream random) =>
        [DroppedUnits.Growth(c.Rate, random)];
}
