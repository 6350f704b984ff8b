using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Transfer;

/// <summary>The images of two tasks, the second with few labels.</summary>
/// <param name="Old">All images of the old task.</param>
/// <param name="Few">The labelled images of the new one.</param>
/// <param name="Test">Others of the new one, to judge by.</param>
sealed record ReuseData(Dataset Old, Dataset Few, Dataset Test)
{
    /// <summary>A distant old task: the same images with their pixels in another, random order.</summary>
    public ReuseData WithShuffledOld(RandomStream random)
    {
        var order = random.Permutation(Old.Pixels);
        var shuffled = new Matrix<float>(Old.Count, Old.Pixels);
        for (var i = 0; i < Old.Count; i++)
        {
            for (var j = 0; j < order.Length; j++) shuffled[i, j] = Old.Images[i, order[j]];
        }

        return this with { Old = new(Old.Name, Old.Source, shuffled, Old.Labels, Old.Classes) };
    }
}
