using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsOfActivations;

/// <summary>The library's gain for SELU, 3/4, gives up normalization.</summary>
public sealed class SeluGainShrinksSignal : Hypothesis<DeepStack>
{
    public override Section Section => ActivationsStudy.GainsOfActivations;

    public override Claim Claim => Claim.Stated(
        "The default gain for SELU gives up the normalization for a more stable flow of gradients in " +
        "rectangular layers; self-normalizing networks need the gain 1.",
        "PyTorch documentation, torch.nn.init.calculate_gain, warning below the table")
        .InSpanish(
            "La ganancia por defecto para SELU renuncia a la normalización a cambio de un flujo de gradientes " +
            "más estable en capas rectangulares; las redes autonormalizadas necesitan la ganancia 1.");

    public override string Reading =>
        "Mean square of the last of 40 layers' pre-activations with fanIn · Var[W] = 9/16, over 16 inputs " +
        "of mean square 1 at fixed weights. Only that the normalization is given up is tested: layers are " +
        "square, and no gradient is measured.";

    public override string Quantity => "mean square of the last pre-activations";

    public override string Theory =>
        "q after 40 layers of q ← 9/16 · E φ(√q z)²: 0.025, on its way to 0.023, where χ₁ = 1.004; 1 would " +
        "be normal";

    public override int Cases => 6;
    public override Test Test { get; } = new Most(Tolerance.Within(0.6));

    protected override Domain<DeepStack> Domain => new(
        [new("width", 32, 48)],
        codes => new(new Selu(), codes[0], Depth: 40, WeightVariance: 9.0 / 16),
        new Stratum("any", random => [random.Between(0, 32, 48)]));

    protected override double Predict(DeepStack c) => c.PredictedMeanSquare();

    protected override IReadOnlyList<double> Measure(DeepStack c, RandomStream random) =>
        [c.MeasuredMeanSquare(random)];
}
