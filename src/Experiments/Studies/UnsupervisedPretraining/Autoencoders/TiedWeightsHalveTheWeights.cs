using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Pretraining;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.Autoencoders;

/// <summary>Tied weights are half of the weights.</summary>
public sealed class TiedWeightsHalveTheWeights : Hypothesis<TiedWeightsHalveTheWeights.Shape>
{
    /// <summary>Inputs and hidden units of an autoencoder.</summary>
    public sealed record Shape(int Inputs, int Hidden);

    public override Section Section => UnsupervisedPretrainingStudy.Autoencoders;

    public override Claim Claim => Claim.Derived(
        "Tying the weights of the decoder to those of the encoder halves the number of weights.",
        "A count; also A. Géron, Hands-On Machine Learning, 3rd edition, chapter 17, section on tying weights " +
        "(not read)")
        .InSpanish("Atar los pesos del decodificador a los del codificador reduce el número de pesos a la mitad.");

    public override string Reading =>
        "What an optimizer moves, apart from the biases: tied over untied. A count, no average.";

    public override bool IsIdentity => true;
    public override string Quantity => "tied over untied weights";
    public override string Theory => "1/2";
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-12));

    protected override Domain<Shape> Domain { get; } = new(
        [new("inputs", 1, 64), new("hidden", 1, 64)],
        codes => new(codes[0], codes[1]),
        new Stratum("any", random => [random.LogUniform(0, 1, 64), random.LogUniform(1, 1, 64)]));

    protected override double Predict(Shape c) => 0.5;

    protected override IReadOnlyList<double> Measure(Shape c, RandomStream random)
    {
        var encoder = new Dense<float>(c.Inputs, c.Hidden);
        var tied = Autoencoder.Tied(encoder, new Tanh(), batch: 1);
        var untied = Autoencoder.Untied(encoder, new Tanh(), new Constant(0), random, batch: 1);
        return [(double)Count(tied) / Count(untied)];
        static int Count(Network<float> network) => network.Weights.Sum(weight => weight.Value.Count);
    }
}
