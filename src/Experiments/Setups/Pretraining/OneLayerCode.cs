using InitStudy.Experiments.Data;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Pretraining;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Pretraining;

/// <summary>An autoencoder with one hidden layer, trained on digits and judged on others.</summary>
/// <param name="Hidden">Hidden units.</param>
public sealed record OneLayerCode(int Hidden)
{
    const int Batch = 16, Steps = 150, Learned = 1200, Judged = 150;

    static readonly Lazy<Dataset> Data = new(() => Digits.Load().Standardized());

    /// <summary>Codes of 8 to 16 units.</summary>
    internal static Domain<OneLayerCode> Domain { get; } = new(
        [new("hidden", 8, 16)],
        codes => new(codes[0]),
        new Stratum("any", random => [random.Between(0, 8, 16)]));

    /// <summary>Mean squared error on digits never seen, whose noise has to be removed if there is noise.</summary>
    /// <param name="autoencoder">Makes the autoencoder of an encoder, for so many rows a batch.</param>
    /// <param name="learned">Noise in training, or none.</param>
    /// <param name="judged">Noise in the judgement, or none.</param>
    /// <param name="random">Digits, weights, batches and noise are children of it.</param>
    internal double Error(
        Func<Dense<float>, int, Network<float>> autoencoder, ICorruption? learned, ICorruption? judged, RandomStream random)
    {
        var data = Data.Value;
        var order = random.Child("order").Permutation(data.Count);
        var encoder = new Dense<float>(data.Pixels, Hidden, VarianceScaling.GlorotUniform, random.Child("encoder"));
        var network = autoencoder(encoder, Batch);
        var run = new ReconstructionRun<float>(
            network, new Adam(0.01), data.Subset(order.AsSpan(0, Learned)).Images, random.Child("training"))
        {
            Corruption = learned,
        };
        while (run.Steps < Steps && !run.Diverged) run.Step();
        return Judge(network, data.Subset(order.AsSpan(Learned, Judged)).Images, judged, random.Child("judgement"));
    }

    /// <summary>The error without noise of an autoencoder with tied weights.</summary>
    internal double TiedError(IActivation activation, RandomStream random) =>
        Error((encoder, batch) => Autoencoder.Tied(encoder, activation, batch), null, null, random);

    /// <summary>The same with a decoder that has weights of its own.</summary>
    internal double UntiedError(IActivation activation, RandomStream random) => Error(
        (encoder, batch) => Autoencoder.Untied(encoder, activation, VarianceScaling.GlorotUniform, random.Child("decoder"), batch),
        null, null, random);

    static double Judge(Network<float> network, Matrix<float> clean, ICorruption? noise, RandomStream random)
    {
        var noisy = new Matrix<float>(clean.Rows, clean.Columns);
        clean.CopyTo(noisy);
        noise?.Corrupt(clean, noisy, random);
        var (sum, gradient) = (0.0, new Matrix<float>(Batch, clean.Columns));
        for (var first = 0; first < clean.Rows; first += Batch)
        {
            var rows = Math.Min(Batch, clean.Rows - first);
            sum += rows * Reconstruction.SquaredError.Evaluate(
                network.Predict(noisy.RowRange(first, rows)), clean.RowRange(first, rows), gradient.RowRange(0, rows));
        }

        return sum / clean.Rows;
    }
}
