using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsOfActivations;

/// <summary>With the recommended gain 5/3 the gradients of tanh networks grow by a fifth a layer.</summary>
public sealed class TanhGainExplodes : Hypothesis<DeepStack>
{
    public override Section Section => ActivationsStudy.GainsOfActivations;

    public override Claim Claim => Claim.Derived(
        "With the gain that PyTorch recommends for tanh, 5/3, the pre-activations settle at mean square 1.178, " +
        "where a layer multiplies the gradient's mean square by 1.21: from the twentieth layer to the " +
        "first by 37, from the fifth by two.",
        "Fixed point of the length map, Poole et al. 2016, eq. 3; the gain is that of " +
        "torch.nn.init.calculate_gain in PyTorch's documentation")
        .InSpanish(
            "Con la ganancia que PyTorch recomienda para tanh, 5/3, las preactivaciones se estabilizan en una " +
            "media cuadrática de 1,178, donde una capa multiplica la media cuadrática del gradiente por 1,21: " +
            "de la vigésima capa a la primera por 37, de la quinta por dos.");

    public override string Reading =>
        "‖∂L/∂s₁‖² over ‖∂L/∂s₂₀‖² in tanh networks of 20 layers with fanIn · Var[W] = 25/9, over 16 inputs, " +
        "scaled so that the first pre-activations are at the fixed point, at fixed weights.";

    public override string Quantity => "growth of the gradient over 20 layers";

    public override string Theory =>
        "χ₁¹⁹ = 1.2098¹⁹ = 37";

    public override int Cases => 8;
    public override Test Test { get; } = new Most(Tolerance.WithinFactor(2.5));

    protected override Domain<DeepStack> Domain => new(
        [new("width", 48, 64)],
        codes => new(new Tanh(), codes[0], Depth: 20, WeightVariance: 25.0 / 9, InputMeanSquare: 0.4242529),
        new Stratum("any", random => [random.Between(0, 48, 64)]));

    protected override double Predict(DeepStack c) => c.PredictedGradientGrowth();

    protected override IReadOnlyList<double> Measure(DeepStack c, RandomStream random) =>
        [c.MeasuredGradientGrowth(random)];
}
