using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Pretraining;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Pretraining;

/// <summary>How a network begins, before it sees the first label.</summary>
/// <param name="Name">For tables and figures.</param>
/// <param name="Activation">φ of all hidden layers.</param>
/// <param name="Initializer">How its weights are drawn; biases are zero.</param>
public sealed record InitialNetwork(string Name, IActivation Activation, IInitializer Initializer)
{
    const int Batch = 16, EncoderSteps = 80, BoltzmannSteps = 100;
    const double Masked = 0.3;

    /// <summary>tanh, U(±1/√fanIn).</summary>
    public static InitialNetwork Heuristic { get; } = new("heuristic", new Tanh(), VarianceScaling.Heuristic);

    /// <summary>tanh, Glorot uniform.</summary>
    public static InitialNetwork Glorot { get; } = new("Glorot", new Tanh(), VarianceScaling.GlorotUniform);

    /// <summary>tanh, U(±1/√fanIn), then autoencoders.</summary>
    public static InitialNetwork HeuristicEncoders { get; } = Heuristic.Pretrained("heuristic, autoencoders", Encoders(Reconstruction.SquaredError));

    /// <summary>tanh, Glorot uniform, then autoencoders.</summary>
    public static InitialNetwork GlorotEncoders { get; } = Glorot.Pretrained("Glorot, autoencoders", Encoders(Reconstruction.SquaredError));

    /// <summary>tanh, U(±1/√fanIn), then denoising autoencoders.</summary>
    public static InitialNetwork HeuristicDenoising { get; } = Heuristic.Pretrained(
        "heuristic, denoising autoencoders", Encoders(Reconstruction.SquaredError) with { Corruption = new MaskingNoise(Masked) });

    /// <summary>Logistic, U(±1/√fanIn).</summary>
    public static InitialNetwork Logistic { get; } = new("logistic, heuristic", new Logistic(), VarianceScaling.Heuristic);

    /// <summary>Logistic, U(±1/√fanIn), then Boltzmann machines.</summary>
    public static InitialNetwork LogisticBoltzmann { get; } = Logistic.Pretrained(
        "logistic, Boltzmann machines", new BoltzmannPretraining(new Sgd(0.8), BoltzmannSteps, Batch));

    /// <summary>Logistic, U(±1/√fanIn), then autoencoders.</summary>
    public static InitialNetwork LogisticEncoders { get; } = Logistic.Pretrained(
        "logistic, autoencoders", Encoders(Reconstruction.CrossEntropy));

    /// <summary>Logistic, U(±1/√fanIn), then denoising autoencoders.</summary>
    public static InitialNetwork LogisticDenoising { get; } = Logistic.Pretrained(
        "logistic, denoising autoencoders", Encoders(Reconstruction.CrossEntropy) with { Corruption = new MaskingNoise(Masked) });

    /// <summary>Logistic, with the weights of a tanh network under Glorot, rewritten so that it computes the same.</summary>
    public static InitialNetwork LogisticTwin { get; } = new("logistic, twin of tanh with Glorot", new Logistic(), VarianceScaling.GlorotUniform)
    {
        Prepare = (network, _, _) => TanhTwin.Rewrite(network),
    };

    /// <summary>What is done with the network, the images without labels, and a stream, before training.</summary>
    public Action<Network<float>, Matrix<float>, RandomStream> Prepare { get; init; } = (_, _, _) => { };

    /// <summary>The same start, then every hidden layer trained without labels.</summary>
    public InitialNetwork Pretrained(string name, IPretraining pretraining) => this with
    {
        Name = name,
        Prepare = (network, unlabelled, random) => GreedyPretraining.Run(network, unlabelled, pretraining, random),
    };

    /// <summary>The same start, then denoising autoencoders, for larger networks and more images than the others.</summary>
    public InitialNetwork Denoising(double learningRate, int steps) => Pretrained(
        $"{Name}, denoising autoencoders",
        new AutoencoderPretraining(new Adam(learningRate), steps, Batch) { Corruption = new MaskingNoise(Masked) });

    static AutoencoderPretraining Encoders(Reconstruction reconstruction) =>
        new(new Adam(0.02), EncoderSteps, Batch) { Reconstruction = reconstruction };
}
