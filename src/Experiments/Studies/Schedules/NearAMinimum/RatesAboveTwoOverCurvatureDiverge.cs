using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Schedules.NearAMinimum;

/// <summary>Too large a rate diverges: where too large begins.</summary>
public sealed class RatesAboveTwoOverCurvatureDiverge : Hypothesis<NoisyQuadratic>
{
    const int Steps = 40;

    public override Section Section => SchedulesStudy.NearAMinimum;

    public override Claim Claim => Claim.Stated(
        "With a learning rate much too high training may diverge, with one too low it takes a very long time.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, section on learning rate scheduling")
        .InSpanish(
            "Con una tasa de aprendizaje demasiado alta el entrenamiento puede divergir; con una demasiado baja " +
            "tarda muchísimo.");

    public override string Reading =>
        $"On a quadratic of curvature λ without noise: |w| / |start| after {Steps} steps, to the power 1 / {Steps}: " +
        "below 1 it converges, above 1, for ηλ > 2, it diverges.";

    public override string Quantity => "factor a step";
    public override bool IsIdentity => true;
    public override string Theory => "|1 − ηλ|";
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-6));

    protected override Domain<NoisyQuadratic> Domain => NoisyQuadratic.With(1, 300);

    protected override double Predict(NoisyQuadratic c) => Math.Abs(1 - c.RateTimesCurvature);

    protected override IReadOnlyList<double> Measure(NoisyQuadratic c, RandomStream random)
    {
        var ratio = Math.Abs(c.Noiseless(Steps, NoisyQuadratic.Constant(c.Rate)));
        return [ratio == 0 ? 0 : Elementary.Exp(Elementary.Log(ratio) / Steps)];
    }
}
