using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Schedules.NearAMinimum;

/// <summary>With a constant rate the weights never settle: their variance is known.</summary>
public sealed class ConstantRateKeepsDancing : Hypothesis<NoisyQuadratic>
{
    const int Steps = 60;

    public override Section Section => SchedulesStudy.NearAMinimum;

    public override Claim Claim => Claim.Stated(
        "With a learning rate that is slightly too high, training makes progress very quickly at first, but ends up " +
        "dancing around the optimum and never really settles down.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, section on learning rate scheduling")
        .InSpanish(
            "Con una tasa de aprendizaje algo demasiado alta, el entrenamiento avanza muy deprisa al principio, " +
            "pero acaba bailando alrededor del óptimo sin asentarse nunca del todo.");

    public override string Reading =>
        "The second half of the sentence. On a quadratic of curvature λ with noise of variance 1 in every gradient: " +
        $"w² after {Steps} steps at a constant rate η from the minimum itself; the mean is over the noise. ηλ from " +
        "0.2 to 1.8.";

    public override string Quantity => "mean square distance from the minimum";
    public override string Theory => "η / (λ (2 − ηλ)): what (1 − ηλ)² keeps and η² adds are in balance";
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.1));

    protected override Domain<NoisyQuadratic> Domain => NoisyQuadratic.With(20, 180);

    protected override double Predict(NoisyQuadratic c) => c.Rate / (c.Curvature * (2 - c.RateTimesCurvature));

    protected override IReadOnlyList<double> Measure(NoisyQuadratic c, RandomStream random) =>
        [.. c.After(Steps, NoisyQuadratic.Constant(c.Rate), start: 0, random).Select(w => w * w)];
}
