using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>How fast gradients shrink is χ₁.</summary>
public sealed class GradientFactorIsChi : Hypothesis<Setting>
{
    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Derived(
        "With equal widths each layer multiplies the gradient's mean square by χ₁ = fanIn · Var[W] · E φ′(√q z)²: far below 1 " +
        "for logistic units with Glorot's weights or U(±1/√fanIn), a little less than a third for tanh with " +
        "U(±1/√fanIn), a half for ReLU with Glorot's weights.",
        "Schoenholz et al. 2017, arXiv:1611.01232, eq. 5")
        .InSpanish(
            "Con anchos iguales, cada capa multiplica la media cuadrática del gradiente por χ₁ = fanIn · Var[W] · E φ′(√q z)²: muy " +
            "por debajo de 1 con unidades logísticas y los pesos de Glorot o U(±1/√fanIn), algo menos de un " +
            "tercio con tanh y U(±1/√fanIn), la mitad con ReLU y los pesos de Glorot.");

    public override string Reading =>
        "(‖∂L/∂s₁‖² / ‖∂L/∂s_depth‖²)^(1 / (depth − 1)) of one network before training, for pairs whose χ₁ is not " +
        "near 1; above 1: gradients-explode-above-critical.";

    public override string Quantity => "gradient's factor a layer";
    public override string Theory => "geometric mean of χ₁(q_l), q_l from the length map";
    public override long Budget => 1000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.15));

    protected override Domain<Setting> Domain => Setting.Of(
        (64, 128), (8, 16), Setting.LogisticGlorot, Setting.LogisticHeuristic, Setting.TanhHeuristic, Setting.ReluGlorot);

    protected override double Predict(Setting c)
    {
        var weightVariance = c.Width * c.Initializer.Variance(c.Width, c.Width);
        return new MeanField(c.Activation, weightVariance).MeanGradientFactor(weightVariance, c.Depth);
    }

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random) =>
        [new DeepSignal(c.Activation, c.Initializer, c.Width, c.Depth, random).GradientFactor()];
}
