using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>Whether the gradient shrinks or grows depends on the width.</summary>
public sealed class N01GradientFactor : Hypothesis<DeepNet>
{
    const int Narrowest = 24, Wide = 200, Widths = 32;

    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Derived(
        "With logistic units and N(0, 1) weights each layer multiplies the gradient's mean square by about χ₁ = " +
        "width · E σ′(√q* z)², which grows with the width: below 1 in narrow layers, above 1 in wide ones. In mean " +
        "field it is 1 at a width of 103; typical networks lie some per cent lower and cross 1 later (the report's " +
        "figure).",
        "Schoenholz et al. 2017, arXiv:1611.01232, eq. 5 (mean field)")
        .InSpanish(
            "Con unidades logísticas y pesos N(0, 1), cada capa multiplica la media cuadrática del gradiente por " +
            "cerca de χ₁ = ancho · E σ′(√q* z)², que crece con el ancho: menos de 1 en capas estrechas, más de 1 en " +
            "capas anchas. En campo medio vale 1 con un ancho de 103; las redes típicas quedan algo por debajo y " +
            "cruzan el 1 más tarde (figura del informe).");

    public override string Reading =>
        "(‖∂L/∂s₁‖² / ‖∂L/∂s_depth‖²)^(1 / (depth − 1)) of one network of 8 layers before training; widths 24 to 56 " +
        "and 200 to 232, where the band around χ₁ does not contain 1.";

    public override string Quantity => "gradient's factor a layer";
    public override string Theory => "χ₁ by quadrature at the fixed point q* = width · E σ(√q* z)²";
    public override int Cases => 10;
    public override long Budget => 1000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.25));

    protected override Domain<DeepNet> Domain => new(
        [new("wide", 0, 1), new("more units", 0, Widths), new("depth", 8, 8)],
        codes => new((codes[0] == 0 ? Narrowest : Wide) + codes[1], codes[2]),
        new("narrow", random => [0, random.Between(0, 0, Widths), 8]),
        new("wide", random => [1, random.Between(0, 0, Widths), 8]));

    protected override double Predict(DeepNet c)
    {
        var theory = new MeanField(new Logistic(), c.Width);
        return theory.GradientFactor(theory.FixedPoint());
    }

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random) => [Factor(c, random)];

    /// <summary>The factor of one network whose signal has settled from the first layer on.</summary>
    internal static double Factor(DeepNet c, RandomStream random)
    {
        var q = new MeanField(new Logistic(), c.Width).FixedPoint();
        return new DeepSignal(new Logistic(), Normal.Standard, c.Width, c.Depth, random, q / c.Width).GradientFactor();
    }
}
