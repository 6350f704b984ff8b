using InitStudy.Experiments.Setups.Training;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;

namespace InitStudy.Experiments.Studies.VanishingGradients.Exhibits;

/// <summary>The pairs of activation and initialization that this study's exhibits draw.</summary>
static class DeepSettings
{
    public static DeepSetting LogisticN01 { get; } = new(new Logistic(), Normal.Standard);

    public static DeepSetting LogisticHeuristic { get; } = new(new Logistic(), VarianceScaling.Heuristic);

    public static DeepSetting LogisticGlorot { get; } = new(new Logistic(), VarianceScaling.GlorotUniform);

    public static DeepSetting TanhHeuristic { get; } = new(new Tanh(), VarianceScaling.Heuristic);

    public static DeepSetting TanhGlorot { get; } = new(new Tanh(), VarianceScaling.GlorotUniform);

    public static DeepSetting ReluHe { get; } = new(new Relu(), VarianceScaling.HeNormal);

    public static DeepSetting SeluLeCun { get; } = new(new Selu(), VarianceScaling.LeCunNormal);

    /// <summary>Logistic units with small weights.</summary>
    public static IReadOnlyList<DeepSetting> Vanishing { get; } = [LogisticHeuristic, LogisticGlorot];

    /// <summary>Pairs that fit.</summary>
    public static IReadOnlyList<DeepSetting> Fitting { get; } = [TanhGlorot, ReluHe, SeluLeCun];

    /// <summary>All of them, in the order of the legend.</summary>
    public static IReadOnlyList<DeepSetting> All { get; } =
        [LogisticN01, LogisticHeuristic, LogisticGlorot, TanhHeuristic, TanhGlorot, ReluHe, SeluLeCun];
}
