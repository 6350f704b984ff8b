using System.Numerics;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;

namespace InitStudy.Harness.CommandLine;

/// <summary>Hashes of a few steps through each kind of layer and of each optimizer, in single and in double precision.</summary>
static class FingerprintOfLayers<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    const int Batch = 9, Width = 12, Steps = 4;

    static readonly IOptimizer[] Optimizers =
    [
        new Momentum(0.1), new Nesterov(0.1), new AdaGrad(0.01), new RmsProp(0.01), new AdaMax(0.01), new Nadam(0.01),
        new AdamW(0.01), new AmsGrad(0.01),
    ];

    /// <summary>Every building block and its hash.</summary>
    public static IEnumerable<(string Block, string Hash)> All()
    {
        var descent = new Momentum(0.1);
        foreach (var (name, layer) in Layers())
            yield return (FingerprintOf<T>.Named($"layer {name}"), Training(layer, descent));
        foreach (var optimizer in Optimizers)
            yield return (
                FingerprintOf<T>.Named($"optimizer {optimizer.GetType().Name}"),
                Training(new Activate<T>(Width, new Tanh()), optimizer));
    }

    static IEnumerable<(string Name, ILayer<T> Layer)> Layers() =>
    [
        ("batch normalization", new BatchNormalization<T>(Width)),
        ("layer normalization", new LayerNormalization<T>(Width)),
        ("dropout", new Dropout<T>(Width, 0.3, Fingerprint.Random)),
        ("alpha dropout", new AlphaDropout<T>(Width, 0.3, Fingerprint.Random)),
        ("parametric ReLU", new ParametricRelu<T>(Width)),
        ("residual", new Residual<T>(new Network<T>([Dense(Width, Width)], Batch), gate: 0.5)),
        ("recurrent", new Recurrent<T>(
            3, Width / 3, Width / 3, new Tanh(), VarianceScaling.LeCunNormal, new Orthogonal(), Fingerprint.Random)),
    ];

    /// <summary>Losses of a few clipped steps, and the outputs that a prediction has after them.</summary>
    static string Training(ILayer<T> layer, IOptimizer optimizer)
    {
        var network = new Network<T>([Dense(13, Width), layer, Dense(Width, 3)], Batch);
        var optimization = new OptimizerState<T>(optimizer, network.Parameters);
        Matrix<T> x = new(Batch, 13), target = new(Batch, 3), dy = new(Batch, 3);
        Normal.Standard.Fill(x, Fingerprint.Random.Child("x"));
        Normal.Standard.Fill(target, Fingerprint.Random.Child("target"));
        var losses = new double[Steps];
        for (var step = 0; step < Steps; step++)
        {
            losses[step] = MeanSquaredError.Evaluate(network.Forward(x), target, dy);
            network.Differentiate(dy);
            new ClipByGlobalNorm(1).Clip(network.Parameters);
            optimization.Step();
        }

        var y = network.Predict(x);
        double[] outputs = [.. Enumerable.Range(0, y.Count).Select(i => double.CreateTruncating(y[i / y.Columns, i % y.Columns]))];
        return Fingerprint.Hash<double>([.. losses, .. outputs]);
    }

    static Dense<T> Dense(int fanIn, int fanOut) =>
        new(fanIn, fanOut, VarianceScaling.GlorotUniform, Fingerprint.Random.Child(fanIn).Child(fanOut));
}
