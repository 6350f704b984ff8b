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
    public static Section WhatTheSchedulesDo { get; } = new(Id, "What the schedules do", "Qué hacen los programas");

    /// <summary>Near a minimum.</summary>
    public static Section NearAMinimum { get; } = new(Id, "Near a minimum", "Cerca de un mínimo");

    /// <summary>On digits.</summary>
    public static Section OnDigits { get; } = new(Id, "On digits", "Con dígitos");

    public override string Name => Id;

    public override Topic Topic => Troubles.SlowTraining;

    public override int Order => 2;

    public override string Title => "Learning rate schedules";

    public override string Question => "When does a learning rate that changes beat the best constant one?";

    public override (string Sentence, string Hypothesis) Surprise => (
        "Even from the minimum itself noisy gradients of variance 1 at a constant rate η keep the weight at a distance: on a " +
        "quadratic of curvature λ its mean square is η / (λ (2 − ηλ)).",
        "constant-rate-keeps-dancing");

    public override StudyInSpanish Spanish => new(
        "Programas de la tasa de aprendizaje",
        "¿Cuándo gana una tasa de aprendizaje que cambia a la mejor constante?",
        "Incluso desde el propio mínimo, unos gradientes con ruido de varianza 1 y una tasa constante η mantienen el " +
        "peso a distancia: en una cuadrática de curvatura λ, su media cuadrática es η / (λ (2 − ηλ)).");

    public override string Introduction =>
        "The chapter says that a learning rate which starts large and is then reduced can reach a good solution " +
        "faster than the best constant rate. Near a minimum the reason can be computed: the noise of minibatches " +
        "keeps a constant rate at a known distance (constant-rate-keeps-dancing), which a rate that falls as 1 / t " +
        "closes (power-scheduling-settles); from starts of 3 to 30 deviations of the noise its mean square distance " +
        "after 10 to 200 steps is 0.28 to 0.59 times that of the best constant rate after as many " +
        "(reduced-beats-best-constant-near-minimum). A rate that falls too quickly freezes halfway, at a known " +
        "place (fast-decay-freezes-halfway). On digits, where batches of two make noise large, 1cycle beats the " +
        "best constant rate in runs of one length, drawn between 400 and 800 steps (one-cycle-beats-best-constant); " +
        "every arm is tuned on its own, the constant one too.";

    public override IReadOnlyList<Section> Sections { get; } =
        [WhatTheSchedulesDo, NearAMinimum, OnDigits];

    /// <remarks>Learning rates are set by hand, not tuned: the arms show shapes, no ranking.</remarks>
    internal static IReadOnlyList<Arm> PaperArms { get; } =
    [
        DeepArm.Under(new Sgd(DeepRun.LearningRate), "constant"),
        Scheduled("exponential to a tenth", steps => new ExponentialDecay(DeepRun.LearningRate, 0.1, steps)),
        Scheduled("cosine", steps => new CosineAnnealing(DeepRun.LearningRate, steps)),
        Scheduled("power, c = 1, s = steps / 5", steps => new PowerDecay(DeepRun.LearningRate, steps / 5.0)),
        DeepArm.Trained("1cycle, peak 0.02, momentum 0.85 to 0.95", (network, data, random) =>
            Scheduled(network, new Momentum(0.02), steps => new OneCycle(0.02, steps), data, random)),
    ];

    static Arm Scheduled(string name, Func<long, ISchedule> schedule) => DeepArm.Trained(
        name, (network, data, random) => Scheduled(network, new Sgd(DeepRun.LearningRate), schedule, data, random));

    static TrainingRun<float> Scheduled(
        Network<float> network, IOptimizer optimizer, Func<long, ISchedule> schedule, Dataset data,
        RandomStream random) =>
        new(network, optimizer, data.Images, data.Labels, random.Child("batches"))
        {
            Schedule = schedule((long)PaperRun.Epochs * data.Count / network.Batch),
        };

    public override SlowExhibit? Slow => new PaperScale(Title, DeepRun.Network, PaperArms).Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context) =>
    [
        ScheduleShapes.Exhibit,
        ScheduleLearningCurves.Of(context.Data.Name, ScheduleRuns.Train(context)),
        RunLengths.Of(context),
    ];
}
