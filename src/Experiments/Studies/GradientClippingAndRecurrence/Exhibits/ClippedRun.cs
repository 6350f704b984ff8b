using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Exhibits;

/// <summary>One recurrent network in training, reading images row by row.</summary>
/// <param name="Losses">Mean training loss of each ten steps; NaN once diverged.</param>
/// <param name="LargestNorm">Largest norm of a gradient before clipping.</param>
/// <param name="ClippedShare">Share of steps whose gradient was shortened.</param>
sealed record ClippedRun(IReadOnlyList<double> Losses, double LargestNorm, double ClippedShare)
{
    /// <summary>Units of the recurrent layer.</summary>
    public const int Units = 32;

    /// <summary>Steps of a run.</summary>
    public const int Steps = 300;

    /// <summary>Steps that one point of a learning curve averages.</summary>
    public const int Window = 10;

    const int Batch = 16;

    /// <summary>Trains one network; runs of the same seed see the same batches and the same weights.</summary>
    public static ClippedRun Of(ClippedSetting setting, Dataset data, RandomStream random)
    {
        var network = RowReader.Create(data, setting.Activation, Units, random.Child("weights"), Batch);
        var probe = new NormProbe(setting.Threshold);
        var run = new TrainingRun<float>(
            network, new Sgd(setting.LearningRate), data.Images, data.Labels, random.Child("batches"))
        {
            Clipping = probe,
        };
        var losses = new double[Steps / Window];
        for (var step = 0; step < Steps; step++) losses[step / Window] += run.Step() / Window;
        return new(losses, probe.Norms.Max(), probe.ClippedShare);
    }
}
