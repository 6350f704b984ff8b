using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Training;

/// <summary>One network of ten hidden layers of 100 units in training, with what probes read on the way.</summary>
/// <param name="Losses">Mean training loss of each ten steps; NaN once diverged.</param>
/// <param name="AtStart">Every dense layer before the first step, input side first.</param>
/// <param name="AtEnd">Every dense layer after the last step.</param>
public sealed record DeepRun(
    IReadOnlyList<double> Losses, IReadOnlyList<LayerStatistics> AtStart, IReadOnlyList<LayerStatistics> AtEnd)
{
    /// <summary>Hidden layers.</summary>
    public const int HiddenLayers = 10;

    /// <summary>Units of a hidden layer.</summary>
    public const int Width = 100;

    /// <summary>The network in words.</summary>
    public static string Network => $"{HiddenLayers} hidden layers of {Width} units";

    /// <summary>Steps of a run.</summary>
    public const int Steps = 200;

    /// <summary>Images of a step.</summary>
    public const int Batch = 32;

    /// <summary>Of plain gradient descent.</summary>
    public const double LearningRate = 0.05;

    /// <summary>Steps that one point of a learning curve averages.</summary>
    public const int Window = 10;

    /// <summary>Trains one network; runs of the same seed see the same batches and the same uniform numbers for weights.</summary>
    public static DeepRun Of(DeepSetting setting, Dataset data, RandomStream random)
    {
        int[] sizes = [data.Pixels, .. Enumerable.Repeat(Width, HiddenLayers), data.Classes];
        return Of(Mlp.Create<float>(sizes, setting.Activation, setting.Initializer, random.Child("weights"), Batch), data, random);
    }

    /// <summary>Trains a given network on the batches that all runs of the seed see.</summary>
    public static DeepRun Of(Network<float> network, Dataset data, RandomStream random)
    {
        var run = new TrainingRun<float>(
            network, new Sgd(LearningRate), data.Images, data.Labels, random.Child("batches"));
        var atStart = Probe(run);
        var losses = new List<double>();
        while (losses.Count * Window < Steps) losses.Add(MeanLoss(run));
        return new(losses, atStart, Probe(run));
    }

    static IReadOnlyList<LayerStatistics> Probe(TrainingRun<float> run)
    {
        run.Differentiate();
        return LayerStatistics.Of(run.Network, run.OutputGradient, LearningRate);
    }

    static double MeanLoss(TrainingRun<float> run)
    {
        var sum = 0.0;
        for (var step = 0; step < Window; step++) sum += run.Step();
        return sum / Window;
    }
}
