using InitStudy.Experiments.Data;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Races;

/// <summary>Races on digits differ in nothing but what is compared.</summary>
public sealed class RaceProperties
{
    /// <remarks>Momentum without memory is gradient descent: the same losses, bit by bit.</remarks>
    [Fact]
    public void ArmsShareWeightsAndBatches()
    {
        var (race, random) = (new RateRace(0.1, 2), RandomStream.Root(FreshRoot.Draw()));
        Assert.Equal(race.Loss(new Sgd(0.1), random), race.Loss(new Momentum(0.1, 0), random));
        Assert.NotEqual(race.Loss(new Sgd(0.1), random), race.Loss(new Sgd(0.1), random, steps: 99));
    }

    [Fact]
    public void ARunThatDivergesIsTheWorst() => Assert.Equal(
        double.PositiveInfinity, new RateRace(1, 2).Loss(new Sgd(1e30), RandomStream.Root(FreshRoot.Draw())));

    /// <remarks>A schedule that never changes is no schedule: the same network as plain momentum trains.</remarks>
    [Fact]
    public void AConstantScheduleIsPlainMomentum()
    {
        var (parts, random) = (Parts.Of(Digits.Load().Standardized()), RandomStream.Root(FreshRoot.Draw()));
        int[] sizes = [parts.Training.Pixels, 16, parts.Training.Classes];
        var network = Mlp.Create<float>(sizes, new Relu(), VarianceScaling.HeNormal, random.Child("weights"), 2);
        var run = new TrainingRun<float>(
            network, new Momentum(0.01, 0.9), parts.Training.Images, parts.Training.Labels, random.Child("batches"));
        for (var step = 0; step < 50; step++) run.Step();
        var trained = ScheduledTraining.Train(parts, ScheduleFamily.Constant, 0.01, 50, random)!;
        Assert.Equal(
            Evaluation.Of(new Network<float>(network.Layers, 100), parts.Test.Images, parts.Test.Labels).Loss,
            Evaluation.Of(trained, parts.Test.Images, parts.Test.Labels).Loss, 1e-6);
    }

    /// <summary>The best rate is the one whose own run has the least validation loss.</summary>
    [Fact]
    public void TheBestRateIsTheBestOfTheGrid()
    {
        var (parts, random) = (Parts.Of(Digits.Load().Standardized()), RandomStream.Root(FreshRoot.Draw()));
        double Loss(double rate) =>
            ScheduledTraining.Train(parts, ScheduleFamily.Constant, rate, 50, random.Child(0)) is { } network
                ? Evaluation.Of(network, parts.Validation.Images, parts.Validation.Labels).Loss
                : double.PositiveInfinity;
        Assert.Equal(
            ScheduledTraining.Grid.MinBy(Loss),
            ScheduledTraining.BestRate(parts, ScheduleFamily.Constant, 50, random, seeds: 1));
    }

    [Fact]
    public void PartsShareNoImage()
    {
        var digits = Digits.Load();
        var parts = Parts.Of(digits);
        Assert.Equal(digits.Count, parts.Training.Count + parts.Validation.Count + parts.Test.Count);
        Assert.InRange(parts.Training.Count / (double)digits.Count, 5 / 9.0 - 0.01, 5 / 9.0 + 0.01);
        Assert.Equal(parts.Validation.Count, parts.Test.Count, 2.0);
    }
}
