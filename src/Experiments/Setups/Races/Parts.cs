using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>Images to train on, to choose by, and to judge by: 5, 2 and 2 of every 9 in a row.</summary>
/// <remarks>
/// In turn and not in blocks, since neighbours are by one writer; of large sets the first 1800 images.
/// </remarks>
sealed record Parts(Dataset Training, Dataset Validation, Dataset Test)
{
    const int Most = 1800;

    /// <summary>The parts of standardized images.</summary>
    public static Parts Of(Dataset data) => new(
        Take(data, turn => turn < 5), Take(data, turn => turn is 5 or 6), Take(data, turn => turn > 6));

    static Dataset Take(Dataset data, Func<int, bool> takes) =>
        data.Subset([.. Enumerable.Range(0, Math.Min(Most, data.Count)).Where(i => takes(i % 9))]);
}
