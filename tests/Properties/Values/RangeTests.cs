using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Pretraining;
using InitStudy.Model.Randomness;
using InitStudy.Model.Transfer;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Values;

/// <summary>Values outside the ranges that are documented are named, wherever they come in.</summary>
public sealed class RangeTests
{
    static readonly RandomStream Stream = RandomStream.Root(1);

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void AThawBeforeTheFirstStep(long step) =>
        Failure.Names(() => _ = new Thaw(0, step), $"Step is {step}; expected a whole number of at least 1");

    [Fact]
    public void TwoThawsOfALayer() => Failure.Names(
        () => _ = new GradualUnfreezing(new Thaw(1, 1), new Thaw(0, 1), new Thaw(1, 2)), "layer 1 thaws 2 times", "expected at most one");

    [Fact]
    public void ANegativeRateOfLayersWithoutParameters() =>
        Failure.Names(() => LayerRates.Set<double>([new Activate<double>(1, new Tanh())], -1), "factor is -1", "expected");

    [Theory]
    [InlineData(255)]
    [InlineData(-0.01)]
    [InlineData(double.NaN)]
    public void DataThatAreNoProbabilities(double value)
    {
        var data = new Matrix<double>([0, 1, 0.5, value], 2, 2);
        var (dense, network) = (new Dense<double>(2, 1), new Network<double>([new Dense<double>(2, 2)], 1));
        string[] parts = [FormattableString.Invariant($"is {value}"), "expected a number from 0 to 1"];
        Failure.Names(() => _ = new ContrastiveDivergence<double>(new(dense), new Sgd(1), data, 1, 1, Stream), parts);
        Failure.Names(() => new BoltzmannPretraining(new Sgd(1), 1, 1).Train(dense, new Logistic(), data, Stream), parts);
        Failure.Names(
            () => _ = new ReconstructionRun<double>(network, new Sgd(1), data, Stream) { Reconstruction = Reconstruction.CrossEntropy }, parts);
        Failure.Names(() => LogisticCrossEntropy.Evaluate(new(2, 2), data, new(2, 2)), parts);
        _ = new ReconstructionRun<double>(network, new Sgd(1), data, Stream) { Reconstruction = Reconstruction.SquaredError };
    }

    [Fact]
    public void LossesOfNothing()
    {
        Failure.Names(() => MeanSquaredError.Evaluate<double>(new(0, 2), new(0, 2), new(0, 2)), "y.Count is 0", "at least 1");
        Failure.Names(() => Huber.Evaluate<double>(new(2, 0), new(2, 0), new(2, 0)), "y.Count is 0", "at least 1");
        Failure.Names(() => LogisticCrossEntropy.Evaluate<double>(new(0, 2), new(0, 2), new(0, 2)), "logits.Count is 0", "at least 1");
        Failure.Names(() => SoftmaxCrossEntropy.Evaluate<double>(new(0, 2), [], new(0, 2)), "logits.Count is 0", "at least 1");
        Failure.Names(() => SoftmaxCrossEntropy.Evaluate<double>(new(1, 0), [0], new(1, 0)), "logits.Count is 0", "at least 1");
        Failure.Names(() => Softmax.Fill<double>([], []), "logits.Length is 0", "at least 1");
    }

    [Fact]
    public void DistributionsOverOtherStates()
    {
        var enumeration = new BoltzmannEnumeration(new(new Dense<double>(2, 1)));
        double[] right = [0.25, 0.25, 0.25, 0.25];
        foreach (var wrong in new[] { new double[3], new double[5] })
        {
            string[] parts = [$"is {wrong.Length}", "expected 4"];
            Failure.Names(() => enumeration.LogLikelihood(wrong), parts);
            Failure.Names(() => enumeration.AfterGibbs(wrong), parts);
            Failure.Names(() => enumeration.Differentiate(wrong, right), parts);
            Failure.Names(() => enumeration.Differentiate(right, wrong), parts);
        }
    }

    [Fact]
    public void PacesThatNoScheduleHas()
    {
        Failure.Names(() => _ = new StepSettings(-1), "LearningRate is -1", "expected");
        Failure.Names(() => _ = new StepSettings(double.NaN), "LearningRate is NaN", "expected");
        Failure.Names(() => _ = new StepSettings(1, 1), "Momentum is 1", "from 0 to below 1");
        Failure.Names(() => _ = new StepSettings(1) with { LearningRate = -2 }, "LearningRate is -2", "expected");
        Failure.Names(() => _ = new StepSettings(1) with { Momentum = double.NaN }, "Momentum is NaN", "from 0 to below 1");
        Assert.Equal(double.PositiveInfinity, new StepSettings(double.PositiveInfinity).LearningRate);
    }

    /// <summary>Lanes would read what lies behind a span that is too short.</summary>
    [Fact]
    public void UpdatesOfSpansThatDifferInLength()
    {
        void Update(int gradient, int first, int second, long step = 1) => new Adam(1).Update<double>(
            step, new(1), new(new double[20], new double[gradient], new double[first], new double[second], []));
        Update(20, 20, 20);
        Failure.Names(() => Update(19, 20, 20), "Gradient.Length is 19", "expected 20");
        Failure.Names(() => Update(20, 0, 20), "First.Length is 0", "expected 20");
        Failure.Names(() => Update(20, 20, 21), "Second.Length is 21", "expected 20");
        Failure.Names(() => Update(20, 20, 20, step: 0), "is 0", "at least 1");
    }

    [Fact]
    public void LayersThatANetworkDoesNotHave()
    {
        var network = new Network<double>([new Dense<double>(1, 1), new Dense<double>(1, 1)], 1);
        foreach (var layer in new[] { -1, 2 })
        {
            Failure.Names(() => network.Output(layer), $"layer is {layer}", "expected 0 to 1");
            Failure.Names(() => network.InputGradient(layer), $"layer is {layer}", "expected 0 to 1");
        }
    }

    [Fact]
    public void OthersThatHadNoLine()
    {
        Failure.Names(() => Stream.Permutation(-1), "count is -1", "at least 0");
        Failure.Names(() => _ = new Recurrent<double>(65_536, 65_536, 1, new Tanh()), "65536 · 65536", "expected at most");
        foreach (var share in new[] { 0, 1, double.NaN, -0.5 }) Failure.Names(() => UnitDistribution.Normal.Quantile(share), "u is", "expected");
        new Fixup(VarianceScaling.HeNormal).Initialize(
            new Network<double>([new Residual<double>(new Network<double>([new Activate<double>(2, new Tanh())], 1))], 1), Stream);
    }
}
