using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Pretraining;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Layers;

namespace InitStudy.Properties.Pretraining;

/// <summary>Training without labels is a pure function of network, data, noise and stream.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
public sealed class ReconstructionRunProperties
{
    const int Batch = 5, Rows = 9, Steps = 6;

    /// <summary>Row r of step t is row Choice(t · batch + r); its noise is that of step t; the clean row is the target.</summary>
    [Property]
    public void AStepIsWhatTheDocumentationSays(Fans fans, Seed seed)
    {
        var noise = new MaskingNoise(0.4);
        var (run, network) = (Run<double>(fans, seed, noise), Tied<double>(fans, seed));
        var data = Unlabelled.Data<double>(Rows, network.Layers[0].Inputs, seed);
        var optimization = new OptimizerState<double>(new Sgd(0.1), network.Parameters);
        for (var t = 0; t < Steps; t++)
        {
            int[] rows = [.. Enumerable.Range(0, Batch).Select(r => seed.Stream.Child("batches").Choice(t * Batch + r, Rows))];
            var clean = new Matrix<double>([.. rows.SelectMany(row => data.Row(row).ToArray())], Batch, data.Columns);
            Matrix<double> noisy = new(Batch, data.Columns), dy = new(Batch, data.Columns);
            noise.Corrupt(clean, noisy, seed.Stream.Child("noise").Child(t));
            var loss = MeanSquaredError.Evaluate(network.Forward(noisy), clean, dy);
            network.Backward(dy);
            optimization.Step();

            Assert.Equal(loss, run.Step());
            Assert.Equal(t + 1, run.Steps);
            Assert.Equal(Unlabelled.Values(network.Parameters), Unlabelled.Values(run.Network.Parameters));
        }
    }

    /// <summary>Cross-entropy of the outputs' logistic function: on pixels it is −t ln y − (1 − t) ln(1 − y), mean over all.</summary>
    [Property]
    public void CrossEntropyReadsTheOutputsThroughTheLogisticFunction(Fans fans, Seed seed)
    {
        var network = Tied<double>(fans, seed);
        var run = new ReconstructionRun<double>(
            network, new Sgd(0.1), Unlabelled.Data<double>(1, network.Layers[0].Inputs, seed), seed.Stream)
        {
            Reconstruction = Reconstruction.CrossEntropy,
        };
        var loss = run.Differentiate();
        var (target, output, sum) = (network.Input(0), network.Output(2), 0.0);
        for (var i = 0; i < Batch; i++)
        {
            for (var j = 0; j < target.Columns; j++)
            {
                var y = Elementary.Logistic(output[i, j]);
                sum -= target[i, j] * Elementary.Log(y) + (1 - target[i, j]) * Elementary.Log(1 - y);
            }
        }

        Assert.Equal(sum / target.Count, loss, 1e-9);
        foreach (var parameter in network.Parameters)
        {
            NumericGradient.Is(parameter.Gradient, parameter.Value, () => Error(network, target), "parameter");
        }

        static double Error(Network<double> network, Matrix<double> target) => Reconstruction.CrossEntropy.Evaluate(
            network.Forward(target), target, new Matrix<double>(target.Rows, target.Columns));
    }

    [Property]
    public void NoiseOfZeroIsNoNoise(Fans fans, Seed seed)
    {
        var plain = Trained(Run<double>(fans, seed, corruption: null));
        Assert.Equal(plain, Trained(Run<double>(fans, seed, new MaskingNoise(0))));
        Assert.Equal(plain, Trained(Run<double>(fans, seed, new GaussianNoise(0))));
        Assert.NotEqual(plain, Trained(Run<double>(fans, seed, new GaussianNoise(0.5))));
    }

    [Property]
    public void DifferentiatingMovesNothing(Fans fans, Seed seed)
    {
        var run = Run<double>(fans, seed, new GaussianNoise(1));
        var before = Unlabelled.Values(run.Network.Parameters);
        var loss = run.Differentiate();
        Assert.Equal(before, Unlabelled.Values(run.Network.Parameters));
        Assert.Equal(loss, run.Differentiate());
        Assert.Equal(loss, run.Step());
    }

    [Property]
    public void DivergenceIsAResult(Fans fans, Seed seed)
    {
        var run = new ReconstructionRun<float>(
            Tied<float>(fans, seed), new Sgd(1e30), Unlabelled.Data<float>(Rows, fans.In % 6 + 1, seed), seed.Stream);
        var losses = Enumerable.Range(0, 20).Select(_ => run.Step()).ToArray();
        Assert.True(run.Diverged);
        Assert.All(losses.Take((int)run.Steps), loss => Assert.True(double.IsFinite(loss)));
        Assert.All(losses.Skip((int)run.Steps), loss => Assert.True(double.IsNaN(loss)));
    }

    [Fact]
    public void WrongShapesAreNamed()
    {
        var network = Mlp.Create<float>([3, 2, 3], new Tanh(), Normal.Standard, new Seed(1).Stream, Batch);
        Failure.Names(() => Of(network, 4), "Outputs is 3", "expected 4");
        Failure.Names(() => _ = new ReconstructionRun<float>(network, new Sgd(1), new(0, 3), new Seed(1).Stream), "Rows is 0", "at least 1");
        static void Of(Network<float> network, int columns) =>
            _ = new ReconstructionRun<float>(network, new Sgd(1), new(2, columns), new Seed(1).Stream);
    }

    static double[] Trained(ReconstructionRun<double> run) =>
        [.. Enumerable.Range(0, Steps).Select(_ => run.Step()), .. Unlabelled.Values(run.Network.Parameters)];

    static Network<T> Tied<T>(Fans fans, Seed seed) where T : unmanaged, System.Numerics.IFloatingPointIeee754<T> =>
        Autoencoder.Tied(Unlabelled.Layer<T>(fans, seed), new Logistic(), Batch);

    static ReconstructionRun<T> Run<T>(Fans fans, Seed seed, ICorruption? corruption)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        var network = Tied<T>(fans, seed);
        return new(network, new Sgd(0.1), Unlabelled.Data<T>(Rows, network.Layers[0].Inputs, seed), seed.Stream)
        {
            Corruption = corruption,
        };
    }
}
