using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>With logistic units the speeds of the layers differ by decades, and theory says by how many.</summary>
public sealed class LogisticSpeedsDiffer : Hypothesis<Setting>
{
    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Stated(
        "Deep networks suffer from unstable gradients: different layers may learn at widely different " +
        "speeds.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “The Vanishing/Exploding Gradients " +
        "Problems”, paragraph 2, sentence 6")
        .InSpanish(
            "Las redes profundas sufren de gradientes inestables: capas distintas pueden aprender a velocidades " +
            "muy distintas.");

    public override string Reading =>
        "May: in logistic networks of 10 to 30 layers with Glorot's or U(±1/√fanIn) weights they do, and before training. Decades " +
        "between ‖∂L/∂W‖ of the last and of the first layer. With tanh they need not: tanh-speeds-equal.";

    public override string Quantity => "decades between the first and the last layer's speed";
    public override string Theory => "½ log₁₀ of ‖h‖² below the last layer over ‖x‖², less ½ log₁₀ of χ₁ for each layer between";
    public override long Budget => 1000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.1));

    protected override Domain<Setting> Domain => Setting.Of((32, 64), (10, 30), Setting.LogisticGlorot, Setting.LogisticHeuristic);

    protected override double Predict(Setting c) => SpeedRatio.Decades(c);

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random)
    {
        var norms = new DeepSignal(c.Activation, c.Initializer, c.Width, c.Depth, random).WeightGradientNorms();
        return [(Elementary.Log(norms[^1]) - Elementary.Log(norms[0])) / Elementary.Log(10)];
    }
}
