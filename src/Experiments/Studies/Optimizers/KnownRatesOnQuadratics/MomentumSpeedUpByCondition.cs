using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>How much faster momentum 0.9 is depends on the condition number.</summary>
public sealed class MomentumSpeedUpByCondition : Hypothesis<Quadratic>
{
    const double Beta = 0.9;

    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Derived(
        "On a quadratic, both with the learning rate 1 / λ_max, momentum 0.9 multiplies the speed of gradient " +
        "descent by about (κ − ½) / 19 up to κ = 379.7, where it is twenty times as fast, and by ever nearer to ten for " +
        "larger κ, whose gradients hardly change.",
        "Characteristic polynomial r² − (1.9 − ηλ) r + 0.9 of the heavy ball, whose roots are equal at κ = 1 / (1 − " +
        "√0.9)² = 379.7")
        .InSpanish(
            "Sobre una cuadrática, ambos con la tasa de aprendizaje 1 / λ_max, el momento 0,9 multiplica la " +
            "velocidad del descenso de gradiente por cerca de (κ − ½) / 19 hasta κ = 379,7, donde es veinte veces más " +
            "rápido, y por cada vez más cerca de diez con κ mayor, cuyos gradientes apenas cambian.");

    public override string Reading =>
        "Ratio of the rates −ln of what a step leaves of the flat direction, momentum 0.9 over gradient descent, " +
        "both with the learning rate 1 / λ_max. No average.";

    public override string Quantity => "speed of momentum over that of gradient descent";
    public override string Theory => "ln max(√0.9, |r|) / ln(1 − 1/κ), r the largest root for ηλ = 1/κ";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.02));

    protected override Domain<Quadratic> Domain => Quadratic.Between(2, 5000);

    protected override double Predict(Quadratic c) =>
        QuadraticRates.OfMomentum(Beta, c.Least) / QuadraticRates.OfGradientDescent(c.Least);

    protected override IReadOnlyList<double> Measure(Quadratic c, RandomStream random) =>
        [DecayRate.OfMomentum(Beta, c.Least) / DecayRate.OfGradientDescent(c.Least)];
}
