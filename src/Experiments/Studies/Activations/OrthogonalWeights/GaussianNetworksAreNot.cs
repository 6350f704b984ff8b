using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.OrthogonalWeights;

/// <summary>No scale makes a deep Gaussian network an isometry: its singular values spread with depth.</summary>
public sealed class GaussianNetworksAreNot : Hypothesis<DeepNet>
{
    public override Section Section => ActivationsStudy.OrthogonalWeights;

    public override Claim Claim => Claim.Derived(
        "Scaled random Gaussian weights cannot do what orthogonal ones do: keep a deep linear network near an " +
        "isometry.",
        "The moment is that of Fuss and Catalan for products of Gaussian matrices; Saxe, McClelland, Ganguli, " +
        "arXiv:1312.6120, abstract, which says that Gaussian weights lack learning times that do not depend on depth")
        .InSpanish(
            "Los pesos gaussianos aleatorios escalados no pueden hacer lo que los ortogonales: mantener una red " +
            "lineal profunda cerca de una isometría.");

    public override string Reading =>
        "Mean of s⁴ over the square of the mean of s², s the singular values of a product of L square Gaussian " +
        "layers; no scale of the weights changes it. Over weights.";

    public override string Quantity => "spread of the singular values";

    public override string Theory =>
        "L + 1 for wide layers, where orthogonal ones have 1";

    public override Test Test { get; } = new Most(Tolerance.Within(0.3));

    protected override Domain<DeepNet> Domain => DeepNet.Between(48, 64, 1, 8);

    protected override double Predict(DeepNet c) => c.Depth + 1;

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random) =>
        [DeepProduct.Spread(c, VarianceScaling.LeCunNormal, random)];
}
