using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>SELU keeps the signal, but its gradients grow by 7 % a layer in mean square.</summary>
public sealed class SeluGradientsGrow : Hypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Derived(
        "Where SELU layers with LeCun's weights keep the signal's variance at 1, every layer multiplies the gradient's mean " +
        "square by 1.0716: from the fiftieth layer to the first by 29.6, in the limit of great width.",
        "E φ′(z)² = λ² (1/2 + α² e² Φ(−2))")
        .InSpanish(
            "Donde las capas SELU con pesos de LeCun mantienen en 1 la varianza de la señal, cada capa " +
            "multiplica la media cuadrática del gradiente por 1,0716: de la capa cincuenta a la primera, por 29,6, en el " +
            "límite de gran anchura.");

    public override string Reading =>
        "(‖∂L/∂s₁‖² / ‖∂L/∂s₅₀‖²)^(1/49) of one network of 50 layers of 96 to 120 units before training. The band, 5 %, lies " +
        "above 1.";

    public override string Quantity => "gradient's factor a layer";
    public override string Theory => "E φ′(z)² = 1.0716";
    public override int Cases => 5;
    public override long Budget => 1000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.05));

    protected override Domain<DeepNet> Domain => new(
        [new("width", 96, 120), new("depth", 50, 50)],
        codes => new(codes[0], codes[1]),
        new Stratum("any", random => [random.Between(0, 96, 120), 50]));

    protected override double Predict(DeepNet c) => GaussianMoments.SlopeSecondMoment(new Selu(), 1);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random) =>
        [new DeepSignal(new Selu(), VarianceScaling.LeCunNormal, c.Width, c.Depth, random).GradientFactor()];
}
