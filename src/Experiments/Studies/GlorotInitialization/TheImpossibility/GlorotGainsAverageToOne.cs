using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.TheImpossibility;

/// <summary>Glorot's two gains average to exactly 1.</summary>
public sealed class GlorotGainsAverageToOne : Hypothesis<Fans>
{
    public override Section Section => GlorotInitializationStudy.TheImpossibility;

    public override Claim Claim => Claim.Derived(
        "In the linear regime, what Glorot's rule loses in one direction it gains in the other: the mean of forward " +
        "and backward gain is 1.",
        "Glorot and Bengio 2010, eq. 10 and 11 with the variance of eq. 12")
        .InSpanish(
            "En el régimen lineal, lo que la regla de Glorot pierde en un sentido lo gana en el otro: la media de " +
            "las ganancias hacia delante y hacia atrás es 1.");

    public override string Reading =>
        "Mean of fanIn · Var[W] and fanOut · Var[W], with the variance that the initializer states.";

    public override string Quantity => "mean of both gains";
    public override string Theory => "(2 fanIn + 2 fanOut) / (2 (fanIn + fanOut)) = 1";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-12));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => 1;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random)
    {
        var variance = VarianceScaling.GlorotNormal.Variance(c.FanIn, c.FanOut);
        return [(c.FanIn * variance + c.FanOut * variance) / 2];
    }
}
