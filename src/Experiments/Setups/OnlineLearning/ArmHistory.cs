namespace InitStudy.Experiments.Setups.OnlineLearning;

/// <summary>What was read off one network in training, at equal distances from before the first update to after the last.</summary>
/// <param name="Layers">The hidden layers at each reading, input side first.</param>
/// <param name="Errors">Share of the same few test images that are classified wrongly at each reading.</param>
/// <param name="TestError">Share of many test images that are classified wrongly after the last update.</param>
sealed record ArmHistory(
    IReadOnlyList<IReadOnlyList<ProbedLayer>> Layers, IReadOnlyList<double> Errors, double TestError)
{
    /// <summary>Readings of a run, not counting the one before the first update.</summary>
    public const int Readings = 40;
}
