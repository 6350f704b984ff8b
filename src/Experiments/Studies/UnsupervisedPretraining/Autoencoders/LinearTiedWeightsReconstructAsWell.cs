using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.Autoencoders;

/// <summary>Tied weights do not hurt a linear code.</summary>
public sealed class LinearTiedWeightsReconstructAsWell : Hypothesis<OneLayerCode>
{
    public override Section Section => UnsupervisedPretrainingStudy.Autoencoders;

    public override Claim Claim => Claim.Derived(
        "With a linear code half the weights reconstruct as well: one of the best pairs of encoder and decoder is " +
        "tied.",
        "Baldi and Hornik 1989, Neural Networks 2:53–58 (not read): the best code projects onto the first " +
        "principal components, which have an orthonormal basis V, encoder V and decoder Vᵀ")
        .InSpanish(
            "Con un código lineal, la mitad de los pesos reconstruye igual de bien: uno de los mejores pares de " +
            "codificador y decodificador está atado.");

    public override string Reading =>
        "On UCI digits, linear code, the same steps, batches and encoder weights: the squared " +
        "error on unseen digits is, with tied weights, at most 1.1 times that with a decoder of its own.";

    public override string Quantity => "squared error on unseen digits";
    public override string Theory => "an ordering";
    public override Test Test { get; } = new FirstAhead(1 / 1.1);
    public override bool CanDiverge => true;
    public override int Cases => 5;
    public override long Budget => 2000;

    protected override Domain<OneLayerCode> Domain => OneLayerCode.Domain;

    protected override IReadOnlyList<double> Measure(OneLayerCode c, RandomStream random) =>
    [
        c.TiedError(new Identity(), random),
        c.UntiedError(new Identity(), random),
    ];
}
