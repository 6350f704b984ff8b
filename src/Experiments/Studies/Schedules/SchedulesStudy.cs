using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.Schedules.Exhibits;
using InitStudy.Harness.Data;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Schedules;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Studies.Schedules;

/// <summary>Learning rates that change during training.</summary>
public sealed class SchedulesStudy : Study
{
    const string Id = "schedules";

    /// <summary>What the schedules do.</summary>
    public static Section WhatTheSchedulesDo { get; } = new(Id, "What the schedules do");

    /// <summary>Near a minimum.</summary>
    public static Section NearAMinimum { get; } = new(Id, "Near a minimum");

    /// <summary>On digits.</summary>
    public static Section OnDigits { get; } = new(Id, "On digits");

    public override string Name => Id;

    public override Topic Topic => Troubles.SlowTraining;

    public override int Order => 2;

    public override string Title => "Learning rate schedules";

    public override string Introduction =>
        "The chapter says that a learning rate which starts high and is reduced during training reaches a good " +
        "solution faster than the best constant rate, and that 1cycle does so most of all. Near a minimum the " +
        "reason can be computed: the noise of minibatches keeps a constant rate at a distance that only a falling " +
        "rate can close. Further away it cannot help: a rate that falls too soon freezes halfway, and a short run " +
        "on digits is won by the constant rate. In a longer one 1cycle wins, but not by a factor of ten. Every arm " +
        "gets the best rate of the same grid, the constant one too. Batches of two were chosen after pilot runs: with " +
        "batches of 16, where noise matters less, no schedule clearly beat the best constant rate.";

    public override IReadOnlyList<Section> Sections { get; } =
        [WhatTheSchedulesDo, NearAMinimum, OnDigits];

    internal static IReadOnlyList<Arm> PaperArms { get; } =
    [
        DeepArm.Under(new Sgd(DeepRun.LearningRate), "constant"),
        Scheduled("exponential to a tenth", steps => new ExponentialDecay(DeepRun.LearningRate, 0.1, steps)),
        Scheduled("cosine", steps => new CosineAnnealing(DeepRun.LearningRate, steps)),
        Scheduled("power, c = 1, s = steps / 5", steps => new PowerDecay(DeepRun.LearningRate, steps / 5.0)),
        DeepArm.Trained("1cycle, peak 0.02, momentum 0.85 to 0.95", (network, data, random) =>
            Scheduled(network, new Momentum(0.02), steps => new OneCycle(0.02, steps), data, random)),
    ];

    static Arm Scheduled(string name, Func<long, ISchedule> schedule) => DeepArm.Trained(name, (network, data, random) =>
        Scheduled(network, new Sgd(DeepRun.LearningRate), schedule, data, random));

    static TrainingRun<float> Scheduled(
        Network<float> network, IOptimizer optimizer, Func<long, ISchedule> schedule, Dataset data, RandomStream random) =>
        new(network, optimizer, data.Images, data.Labels, random.Child("batches"))
        {
            Schedule = schedule((long)PaperRun.Epochs * data.Count / network.Batch),
        };

    public override SlowExhibit? Slow => new PaperScale(Title, DeepRun.Network, PaperArms).Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context)
    {
        var runs = ScheduleRuns.Train(context);
        return
        [
            new(
                "The schedules",
                "A run of 400 steps. Power scheduling falls fast at first and ever more slowly later, exponential " +
                "scheduling by the same factor every step, piecewise constant scheduling in two steps. 1cycle rises " +
                "from 1/25 of its peak and ends at 4 millionths of it; its momentum goes down while the rate goes " +
                "up, and back. Performance scheduling has no curve of its own: it depends on the validation loss.",
                [("rates", ScheduleExhibits.Rates()), ("momenta", ScheduleExhibits.Momenta())]),
            new(
                "Learning curves",
                $"One hidden layer of 16 ReLU units on {context.Data.Name}, batches of 2, momentum 0.9 where the " +
                $"schedule sets none. Lines are medians over {ScheduleRuns.Seeds} seeds, bands the range of all for " +
                "the constant rate and for 1cycle; same weights and batches for all. Each schedule has the best of " +
                "eight rates, by its validation loss over other seeds: the constant rate the lowest of all, since " +
                "it must serve the end of the run, too. Exponential and piecewise constant scheduling are ahead at " +
                "half time, but level off when their rates are gone. 1cycle is not ahead before its last hundred " +
                "steps, in which its rate goes to 0, and then ends lowest; the ranges of single seeds overlap.",
                [("learning", ScheduleExhibits.LearningCurves(runs))],
                ScheduleExhibits.Results(runs)),
        ];
    }
}
