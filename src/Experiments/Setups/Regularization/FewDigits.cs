using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Regularization;

/// <summary>A few images to learn from, some under a wrong label, and two sets of others under true ones.</summary>
/// <param name="Training">What networks learn.</param>
/// <param name="Validation">What early stopping watches.</param>
/// <param name="Test">What everything is judged by.</param>
sealed record FewDigits(Dataset Training, Dataset Validation, Dataset Test)
{
    const int Validated = 100, Tested = 200;

    /// <summary>Three sets without a common image, if there are 300 more than labels; else images come again.</summary>
    /// <param name="data">Where they come from.</param>
    /// <param name="labels">Images to learn from.</param>
    /// <param name="noise">Per cent of them that get one of the wrong labels, all equally likely.</param>
    /// <param name="random">Decides which images, and which wrong label.</param>
    public static FewDigits Draw(Dataset data, int labels, int noise, RandomStream random)
    {
        var order = random.Child("order").Permutation(data.Count);
        Dataset Part(int first, int count) =>
            data.Subset([.. Enumerable.Range(first, count).Select(i => order[i % order.Length])]);
        var training = Part(0, labels);
        var wrong = random.Child("wrong labels");
        for (var i = 0; i < labels * noise / 100; i++)
            training.Labels[i] = (training.Labels[i] + 1 + wrong.Choice(i, data.Classes - 1)) % data.Classes;
        return new(training, Part(labels, Validated), Part(labels + Validated, Tested));
    }
}
