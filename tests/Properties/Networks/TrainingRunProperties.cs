using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Networks;

/// <summary>A training run is a pure function of its network, data, learning rate and stream.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 40)]
public sealed class TrainingRunProperties
{
    const int Steps = 6;

    [Property]
    public void TheSameStreamGivesTheSameRun(TrainingCase c)
    {
        var (first, second) = (c.Run<float>(), c.Run<float>());
        for (var t = 0; t < Steps; t++) Assert.Equal(first.Step(), second.Step());
        Assert.Equal(Weights(first.Network), Weights(second.Network));
    }

    /// <summary>
    /// Row r of step t is image number Choice(t · batch + r); then forward, loss, backward and one step.
    /// </summary>
    [Property]
    public void AStepIsWhatTheDocumentationSays(TrainingCase c)
    {
        var run = c.Run<double>();
        var network = c.Network.Network<double>(c.Network.Batch);
        var (images, labels) = (c.Network.Input<double>(c.Images), c.Network.Labels(c.Images));
        var optimization = new OptimizerState<double>(new Sgd(c.LearningRate), network.Parameters);
        for (var t = 0; t < Steps; t++)
        {
            var batch = c.Network.Batch;
            int[] rows = [.. Enumerable.Range(0, batch).Select(r => c.Batches.Choice(t * batch + r, c.Images))];
            var x = new Matrix<double>([.. rows.SelectMany(row => images.Row(row).ToArray())], batch, images.Columns);
            var gradient = new Matrix<double>(batch, c.Network.Outputs);
            var loss = SoftmaxCrossEntropy.Evaluate<double>(
                network.Forward(x), [.. rows.Select(row => labels[row])], gradient);
            network.Backward(gradient);
            if (!double.IsFinite(loss)) break; // a large step through steep layers
            optimization.Step();

            Assert.Equal(loss, run.Step());
            Assert.Equal(t + 1, run.Steps);
            Assert.Equal(gradient.Values.ToArray(), run.OutputGradient.Values.ToArray());
            Assert.Equal(Weights(network), Weights(run.Network));
        }
    }

    /// <remarks>Twelve rows out of 1000 images agree by chance once in 10³⁶ cases.</remarks>
    [Property]
    public void AnotherStreamGivesOtherBatches(TrainingCase c)
    {
        var many =
            c with { Images = 1000, Network = c.Network with { Batch = 12, Sizes = [3, .. c.Network.Sizes.Skip(1)] } };
        var (one, other) = (many.Run<double>(many.Batches), many.Run<double>(many.Batches.Child(1)));
        one.Differentiate();
        other.Differentiate();
        Assert.NotEqual(one.Network.Input(0).Values.ToArray(), other.Network.Input(0).Values.ToArray());
    }

    [Property]
    public void DifferentiatingMovesNothing(TrainingCase c)
    {
        var run = c.Run<double>();
        var before = Weights(run.Network);
        var loss = run.Differentiate();
        Assert.Equal(before, Weights(run.Network));
        Assert.Equal(loss, run.Differentiate());
        Assert.Equal(loss, run.Step());
    }

    /// <summary>
    /// A run whose loss is not finite ends quietly: no exception, no further step, the weights as they were.
    /// </summary>
    [Property]
    public void DivergenceIsAResult(NetworkCase c)
    {
        var classes = c with { Sizes = [.. c.Sizes.SkipLast(1), 3], Activation = new Relu() };
        var run = new TrainingCase(classes, 10, 1e300).Run<float>();
        var losses = Enumerable.Range(0, 20).Select(_ => run.Step()).ToArray();
        Assert.True(run.Diverged);
        Assert.All(losses.Take((int)run.Steps), loss => Assert.True(double.IsFinite(loss)));
        Assert.All(losses.Skip((int)run.Steps), loss => Assert.True(double.IsNaN(loss)));
        Assert.InRange(run.Steps, 1, 19);
        var (steps, weights) = (run.Steps, Weights(run.Network));
        Assert.True(double.IsNaN(run.Step()));
        Assert.Equal(steps, run.Steps);
        Assert.Equal(weights, Weights(run.Network));
    }

    [Property]
    public void ARunThatDoesNotDivergeSaysSo(TrainingCase c)
    {
        var run = (c with { LearningRate = 1e-9 }).Run<double>();
        for (var t = 0; t < Steps; t++) Assert.True(double.IsFinite(run.Step()));
        Assert.False(run.Diverged);
    }

    /// <summary>Three separable images are learned: the step goes down, not up.</summary>
    [Property(MaxTest = 5)]
    public void TrainingLearns(Seed seed)
    {
        var network = new NetworkCase([3, 16, 3], 8, new Tanh(), seed).Network<double>(8);
        var images = new Matrix<double>([1, 0, 0, 0, 1, 0, 0, 0, 1], 3, 3);
        var run = new TrainingRun<double>(network, new Sgd(0.5), images, [0, 1, 2], seed.Stream.Child("batches"));
        for (var t = 0; t < 300; t++) run.Step();
        Assert.InRange(run.Step(), 0, 0.1);
    }

    [Fact]
    public void DataThatDoNotFitAreNamed()
    {
        var network = new NetworkCase([3, 2], 4, new Tanh(), new(1)).Network<double>(4);
        TrainingRun<double> Run(int rows, int columns, params int[] labels) =>
            new(network, new Sgd(1), new(rows, columns), labels, RandomStream.Root(1));
        Failure.Names(() => Run(0, 3), "images.Rows is 0", "expected a whole number of at least 1");
        Failure.Names(() => Run(2, 3, 0), "labels.Length is 1", "expected 2");
        Failure.Names(() => Run(1, 5, 0).Step(), "x is (4, 5)", "rows of 3 columns");
        Failure.Names(() => Run(1, 3, 2).Step(), "label is 2", "expected 0 to 1");
    }

    static List<double> Weights<T>(Network<T> network) where T : unmanaged, System.Numerics.IFloatingPointIeee754<T> =>
    [
        .. network.Parameters.SelectMany(parameter => parameter.Value.Values.ToArray()).Select(double.CreateTruncating),
    ];
}
