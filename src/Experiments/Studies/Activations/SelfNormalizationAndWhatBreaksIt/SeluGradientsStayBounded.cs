using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>SELU makes exploding gradients impossible.</summary>
public sealed class SeluGradientsStayBounded : Hypothesis<DeepStack>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["selu-gradient-factor"];

    public override Claim Claim => Claim.Stated(
        "The variance of SELU activations has an upper and a lower bound; thus vanishing and exploding " +
        "gradients are impossible.",
        "Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, abstract");

    public override string Reading =>
        "‖∂L/∂s₁‖² over ‖∂L/∂s₁₀₀‖² in networks of 100 layers before training, LeCun normal weights, over 16 " +
        "inputs of mean square 1 at fixed weights. Bounded is read generously: within a factor of 10.";

    public override string Quantity => "growth of the gradient over 100 layers";

    public override string Theory =>
        "claimed: no explosion, 1 within a factor of 10";

    public override int Cases => 5;
    public override Test Test { get; } = new Most(Tolerance.WithinFactor(10));

    protected override Domain<DeepStack> Domain => new(
        [new("width", 32, 48)],
        codes => new(new Selu(), codes[0], Depth: 100),
        new Stratum("any", random => [random.Between(0, 32, 48)]));

    protected override double Predict(DeepStack c) => 1.0;

    protected override IReadOnlyList<double> Measure(DeepStack c, RandomStream random) =>
        [c.MeasuredGradientGrowth(random)];
}
