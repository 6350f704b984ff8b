using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>The claim as stated: a layer puts out more variance than it gets.</summary>
public sealed class N01OutputVarianceExceedsInput : Hypothesis<N01OutputVarianceExceedsInput.Place>
{
    /// <summary>One of the layers of a network, counted from 1; all are equally wide.</summary>
    public sealed record Place(int Width, int Layer);

    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "With the logistic function and N(0, 1) weights, the variance of the outputs of each layer is much " +
        "greater than the variance of its inputs.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “The Vanishing/Exploding Gradients " +
        "Problems”, paragraph 3, sentence 4")
        .InSpanish(
            "Con la función logística y pesos N(0, 1), la varianza de las salidas de cada capa es mucho mayor " +
            "que la de sus entradas.");

    public override string Reading =>
        "Much greater: more than twice as large. Variance over the 32 to 128 units of one of the first five " +
        "layers of a network: that of the layer's inputs (first arm) is less than half of that of its " +
        "outputs σ(s) (second arm). The first layer's inputs are standardized, a later layer's are the " +
        "outputs below. At the first layer the variance is not even greater: that of outputs between 0 and 1 " +
        "is at most 1/4. Of the sums s the sentence is true: n01-sums-grow-by-fan-in.";

    public override string Quantity => "variance over units";
    public override string Theory => "an ordering; at most 1/4 against 1 at the first layer, equal from the third on";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["n01-output-variance", "n01-sums-grow-by-fan-in"];
    public override int Cases => 20;
    public override long Budget => 1000;
    public override Test Test { get; } = new FirstAhead(Margin: 2);

    protected override Domain<Place> Domain => new(
        [new("width", 32, 128), new("layer", 1, 5)],
        codes => new(codes[0], codes[1]),
        new("first layer", random => [random.LogUniform(0, 32, 128), 1]),
        new("any layer", random => [random.LogUniform(0, 32, 128), random.Between(1, 1, 5)]));

    protected override IReadOnlyList<double> Measure(Place c, RandomStream random)
    {
        var signal = new DeepSignal(new Logistic(), Normal.Standard, c.Width, c.Layer + 1, random);
        var below = c.Layer == 1 ? signal.Input : signal.Activations(c.Layer - 2);
        return [Variance(below), Variance(signal.Activations(c.Layer - 1))];
    }

    static double Variance(ReadOnlySpan<double> values)
    {
        var (mean, sum) = (Model.Kernels.Reduction.Sum<double>(values) / values.Length, 0.0);
        foreach (var value in values) sum += (value - mean) * (value - mean);
        return sum / values.Length;
    }
}
