using InitStudy.Experiments.Data;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Data;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Regularization;

/// <summary>Early stopping does not watch the test set.</summary>
public sealed class EarlyStoppingRunTests
{
    static readonly Dataset Images = Digits.Load().Standardized();
    static readonly Overfitting Setting = new(Width: 32, Labels: 50, Noise: 25);

    /// <summary>Other labels of the test digits change the verdict on the network, and not the network.</summary>
    [Fact]
    public void TheTestSetDecidesNothing()
    {
        var random = RandomStream.Root(FreshRoot.Draw());
        var (plain, other) = (Fit(Images, random), Fit(Relabelled(Rows(random).Test), random));
        Assert.Equal(plain.Training, other.Training);
        Assert.NotEqual(plain.Test, other.Test);
    }

    static Fit Fit(Dataset data, RandomStream random)
    {
        var run = new OverfittingRun(Setting, Regularizer.EarlyStopping, data, random);
        for (var look = 0; look < 2 * Overfitting.Looks; look++) run.Advance();
        run.Finish();
        return run.Fit();
    }

    /// <summary>The three sets of a run, each image being its row's number.</summary>
    static FewDigits Rows(RandomStream random)
    {
        float[] rows = [.. Enumerable.Range(0, Images.Count).Select(row => (float)row)];
        return FewDigits.Draw(new("rows", "none", new(rows, Images.Count, 1), Images.Labels, 10), Setting.Labels, 0, random.Child("digits"));
    }

    /// <summary>The images with the next class for those rows.</summary>
    static Dataset Relabelled(Dataset rows)
    {
        int[] labels = [.. Images.Labels];
        foreach (var row in rows.Images.Values) labels[(int)row] = (labels[(int)row] + 1) % 10;
        return new(Images.Name, Images.Source, Images.Images, labels, Images.Classes);
    }
}
