using InitStudy.Harness.Data;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Training;

/// <summary>One arm of a comparison at the scale of a paper.</summary>
/// <param name="Name">What figure and table call it.</param>
/// <param name="Start">
/// Makes a network and the run that trains it on standardized images. All randomness comes from the stream, whose
/// children "weights" and "batches" every arm of a seed shares.
/// </param>
public sealed record Arm(string Name, Func<Dataset, RandomStream, TrainingRun<float>> Start);
