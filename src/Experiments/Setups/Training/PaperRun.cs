using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Training;

/// <summary>One arm trained for some passes over many images.</summary>
/// <param name="Losses">Mean training loss of each window; NaN once diverged.</param>
/// <param name="Accuracy">Share of the images kept aside that are classified rightly after training; NaN if diverged.</param>
sealed record PaperRun(IReadOnlyList<double> Losses, double Accuracy)
{
    /// <summary>Passes over the training images.</summary>
    public const int Epochs = 5;

    /// <summary>Points of a learning curve.</summary>
    public const int Windows = 50;

    /// <summary>Trains an arm; stops early only if it is cancelled.</summary>
    public static PaperRun Of(Arm arm, Dataset training, Dataset aside, RandomStream random, CancellationToken cancellation)
    {
        var run = arm.Start(training, random);
        var window = Math.Max(1, (int)((long)Epochs * training.Count / run.Network.Batch / Windows));
        var losses = new double[Windows];
        for (var w = 0; w < Windows; w++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var step = 0; step < window; step++) losses[w] += run.Step() / window;
        }

        return new(losses, run.Diverged ? double.NaN : Evaluation.Of(run.Network, aside.Images, aside.Labels).Accuracy);
    }
}
