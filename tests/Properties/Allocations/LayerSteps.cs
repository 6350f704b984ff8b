using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Training;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Allocations;

/// <summary>Steps through normalization, dropout and leaky layers.</summary>
static class LayerSteps
{
    const int Batch = 5, Images = 12;

    public static IReadOnlyList<StepKind> Kinds { get; } =
    [
        StepKind.Of("normalization and dropout in single", Shapes, c => Normalized<float>(c.Fans, c.Seed)),
        StepKind.Of("normalization and dropout in double", Shapes, c => Normalized<double>(c.Fans, c.Seed)),
        StepKind.Of("a learned slope", Shapes, c => Pass(new ParametricRelu<float>(c.Fans.In))),
        StepKind.Of("a drawn slope", Shapes, c => Pass(new RandomizedRelu<float>(c.Fans.In, c.Seed.Stream))),
    ];

    internal static Gen<(Fans Fans, Seed Seed)> Shapes =>
        from fans in Arbitraries.AnyFans().Generator
        from seed in Arbitraries.AnySeed().Generator
        select (fans, seed);

    /// <summary>A step of training, a prediction, and one that samples.</summary>
    static Action Normalized<T>(Fans fans, Seed seed) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var network = new Network<T>(
            [
                new Dense<T>(fans.In, fans.Out, VarianceScaling.LeCunNormal, seed.Stream.Child(0)),
                new BatchNormalization<T>(fans.Out),
                new Dropout<T>(fans.Out, 0.3, seed.Stream.Child(1)),
                new LayerNormalization<T>(fans.Out),
                new AlphaDropout<T>(fans.Out, 0.3, seed.Stream.Child(2)),
            ],
            Batch);
        var images = new Matrix<T>(Images, fans.In);
        Normal.Standard.Fill(images, seed.Stream.Child("images"));
        var run = new TrainingRun<T>(network, new Sgd(0.01), images, new int[Images], seed.Stream.Child("batches"));
        return () =>
        {
            run.Step();
            network.Predict(images.RowRange(0, Batch));
            network.Predict(images.RowRange(0, Batch), InitStudy.Model.Layers.Pass.Sampling);
        };
    }

    static Action Pass(ILayer<float> layer)
    {
        Matrix<float> x = new(Batch, layer.Inputs), y = new(Batch, layer.Outputs), dx = new(Batch, layer.Inputs);
        x.Fill(-1);
        return () =>
        {
            layer.Forward(x, y);
            layer.Backward(x, y, x, dx);
        };
    }
}
