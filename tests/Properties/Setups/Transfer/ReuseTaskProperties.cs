using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness;
using InitStudy.Harness.Data;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Transfer;

/// <summary>Which images the two tasks have, and what they ask about them.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class ReuseTaskProperties
{
    static readonly ReuseScale Scale = ReuseScale.Small with { Used = 90, Tested = 20 };
    static readonly Dataset Hundred = NumberedImages.Of(100);

    /// <remarks>90 images are used: 45 for each task, 12 of the second with a label, 20 to test.</remarks>
    [Property]
    public void ANewQuestionIsAboutOtherImages(Seed seed)
    {
        var data = new ReuseTask(NewClasses: 0, Labels: 12).Draw(Hundred, seed.Stream, Scale);
        Assert.Equal((45, 12, 20), (data.Old.Count, data.Few.Count, data.Test.Count));
        ShareNoImage(data);
        Assert.Equal(NumberedImages.In(data.Old).Select(image => image % 10), data.Old.Labels);
    }

    /// <remarks>Five of the ten digits belong to each group, and a digit always to the same.</remarks>
    [Property]
    public void ANewQuestionHasTwoEqualGroups(Seed seed)
    {
        var scale = Scale with { Used = 2000, Tested = 400 };
        var data = new ReuseTask(NewClasses: 0, Labels: 400).Draw(NumberedImages.Of(2000), seed.Stream, scale);
        var groups = Labels(data.Few, data.Test).Distinct().ToDictionary();
        Assert.Equal(10, groups.Count);
        Assert.Equal(5, groups.Values.Sum());
        Assert.Equal(2, data.Few.Classes);
    }

    /// <remarks>Three digits are new; old and new labels are each numbered from 0, one number a digit.</remarks>
    [Property]
    public void NewDigitsAreNotAmongTheOld(Seed seed)
    {
        var data = new ReuseTask(NewClasses: 3, Labels: 10).Draw(Hundred, seed.Stream, Scale with { Used = 100 });
        ShareNoImage(data);
        var old = Labels(data.Old).Distinct().ToDictionary();
        var news = Labels(data.Few, data.Test).Distinct().ToDictionary();
        Assert.Equal(Enumerable.Range(0, 7), old.Values.Order());
        Assert.Equal(Enumerable.Range(0, 3), news.Values.Order());
        Assert.Empty(old.Keys.Intersect(news.Keys));
        Assert.Equal((7, 3, 10), (data.Old.Classes, data.Few.Classes, data.Few.Count));
    }

    /// <remarks>At least two digits on either side, and at most half of the new images with a label.</remarks>
    [Theory, InlineData(0, 10), InlineData(9, 2), InlineData(1, 8), InlineData(8, 2)]
    public void BothTasksHaveTwoClasses(int newClasses, int oldClasses)
    {
        var data = new ReuseTask(newClasses, Labels: 1000).Draw(Hundred, RandomStream.Root(FreshRoot.Draw()), Scale);
        Assert.Equal(oldClasses, data.Old.Classes);
        Assert.Equal((90 - data.Old.Count) / 2, data.Few.Count);
    }

    [Fact]
    public void ThreeClassesAreTooFew()
    {
        var error = Assert.Throws<InputException>(
            () => new ReuseTask(2, 10).Draw(NumberedImages.Of(60, classes: 3), RandomStream.Root(FreshRoot.Draw()), Scale));
        Assert.Contains("numbered has 3 classes; expected at least 4", error.Message, StringComparison.Ordinal);
    }

    /// <remarks>Every old image is shuffled alike, and no other.</remarks>
    [Property]
    public void ADistantTaskHasItsPixelsInAnotherOrder(Seed seed)
    {
        var data = new ReuseTask(0, 10).Draw(NumberedImages.Of(40, pixels: 8), seed.Stream, Scale);
        var shuffled = data.WithShuffledOld(seed.Stream.Child("pixels"));
        float[] order = Steps(shuffled.Old, 0);
        Assert.Equal(Steps(data.Old, 0), order.Order());
        Assert.All(Enumerable.Range(0, data.Old.Count), i => Assert.Equal(order, Steps(shuffled.Old, i)));
        Assert.Equal(NumberedImages.In(data.Old), NumberedImages.In(shuffled.Old));
        Assert.Equal((data.Few, data.Test, data.Old.Labels), (shuffled.Few, shuffled.Test, shuffled.Old.Labels));
    }

    /// <summary>The pixels of image i less its number: eighths.</summary>
    static float[] Steps(Dataset set, int i) => [.. set.Images.Row(i).ToArray().Select(pixel => pixel - (int)pixel)];

    static void ShareNoImage(ReuseData data)
    {
        int[] all = [.. NumberedImages.In(data.Old), .. NumberedImages.In(data.Few), .. NumberedImages.In(data.Test)];
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    /// <summary>The digit and the new label of every image.</summary>
    static IEnumerable<(int Digit, int Label)> Labels(params Dataset[] sets) =>
        sets.SelectMany(set => NumberedImages.In(set).Select(image => image % 10).Zip(set.Labels));
}
