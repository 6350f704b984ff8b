using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Data;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>Training runs on UCI digits in which every arm has the learning rate that suits it.</summary>
/// <param name="HiddenLayers">Hidden layers, all of one width.</param>
/// <param name="Width">Units of a hidden layer.</param>
/// <param name="Steps">Steps of a run.</param>
/// <remarks>
/// An arm tries every rate for a fifth of the steps, on weights and batches that are not used again, and keeps the one
/// with the smallest training loss at the end. All randomness comes from the stream of the replicate, so the choice is
/// made anew under every root seed. Two thirds of the digits are trained on, 200 of the rest are tested on.
/// </remarks>
public sealed record TunedRace(int HiddenLayers, int Width, int Steps)
{
    const int Batch = 8, Trial = 5, Judged = 64, Tested = 200;

    static readonly Lazy<(Dataset Training, Dataset Test)> Digits = new(() => DigitsRace.Standardized.Split(3));

    /// <summary>Share of 200 test images that an arm gets wrong after training at the best of the rates; 1 if the run diverged.</summary>
    internal double Error(DeepSetting arm, IReadOnlyList<double> rates, RandomStream random)
    {
        var rate = rates.MinBy(rate => TrialLoss(arm, rate, random.Child("tuning")));
        var test = Digits.Value.Test;
        var run = Train(arm, rate, Steps, random);
        return run.Diverged ? 1 : 1 - Evaluation.Of(run.Network, test.Images.RowRange(0, Tested), test.Labels.AsSpan(0, Tested)).Accuracy;
    }

    /// <summary>Mean loss over the first training images; +∞ if the run diverged.</summary>
    double TrialLoss(DeepSetting arm, double rate, RandomStream random)
    {
        var training = Digits.Value.Training;
        var run = Train(arm, rate, Steps / Trial, random);
        return run.Diverged
            ? double.PositiveInfinity
            : Evaluation.Of(run.Network, training.Images.RowRange(0, Judged), training.Labels.AsSpan(0, Judged)).Loss.OrInfinity();
    }

    TrainingRun<float> Train(DeepSetting arm, double rate, int steps, RandomStream random)
    {
        var training = Digits.Value.Training;
        int[] sizes = [training.Pixels, .. Enumerable.Repeat(Width, HiddenLayers), training.Classes];
        var network = Mlp.Create<float>(sizes, arm.Activation, arm.Initializer, random.Child("weights"), Batch);
        var run = new TrainingRun<float>(
            network, new Momentum(rate), training.Images, training.Labels, random.Child("batches"));
        for (var step = 0; step < steps; step++) run.Step();
        return run;
    }
}
