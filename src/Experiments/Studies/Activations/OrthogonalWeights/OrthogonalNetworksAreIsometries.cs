using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.OrthogonalWeights;

/// <summary>A deep linear network of orthogonal layers is an isometry.</summary>
public sealed class OrthogonalNetworksAreIsometries : Hypothesis<DeepNet>
{
    public override Section Section => ActivationsStudy.OrthogonalWeights;
    public override bool IsIdentity => true;

    public override Claim Claim => Claim.Derived(
        "With orthogonal weights all singular values of a deep linear network of equal layers are exactly 1, at " +
        "any depth.",
        "A product of orthogonal matrices is orthogonal; Saxe, McClelland, Ganguli, arXiv:1312.6120, abstract")
        .InSpanish(
            "Con pesos ortogonales, todos los valores singulares de una red lineal profunda de capas iguales son " +
            "exactamente 1, a cualquier profundidad.");

    public override string Reading =>
        "Largest |σ − 1| over the singular values of the product of all layers. No average.";

    public override string Quantity => "largest |σ − 1|";

    public override string Theory =>
        "0";

    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-12));

    protected override Domain<DeepNet> Domain => DeepNet.Between(1, 24, 1, 40);

    protected override double Predict(DeepNet c) => 0;

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random) =>
        [DeepProduct.SingularValues(c, new Orthogonal(), random).Max(value => Math.Abs(value - 1))];
}
