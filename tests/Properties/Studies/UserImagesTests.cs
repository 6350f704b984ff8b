using FsCheck;
using FsCheck.Xunit;
using InitStudy.Experiments;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness;
using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Data;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Studies;

/// <summary>Whatever images a user brings, a study reports what they do not allow to measure, or refuses in one line.</summary>
public sealed class UserImagesTests
{
    /// <summary>Its images are drawn, not brought.</summary>
    const string OwnImages = "glorot-bengio-2010";

    public static TheoryData<int[], string> Unfit => new()
    {
        { [3], "mine has 1 image of 1 class; expected at least 20 of at least 2" },
        { [.. Enumerable.Range(0, 19)], "mine has 19 images of 19 classes; expected at least 20 of at least 2" },
        { new int[400], "mine has 400 images of 1 class; expected at least 20 of at least 2" },
    };

    [Theory, MemberData(nameof(Unfit))]
    public void EveryReportSaysWhatCannotBeMeasured(int[] labels, string why)
    {
        foreach (var result in Run(Tier.Fast, study => study.Name != OwnImages, Images(labels)))
            Assert.Equal($"Cannot be measured with these images: {why}.", Assert.Single(result.Exhibits).Text);
    }

    [Theory, MemberData(nameof(Unfit))]
    public void TheSlowTierRefusesThemAndNamesTheStudy(int[] labels, string why)
    {
        foreach (var study in Chapter.Catalog.Studies.Where(study => study.Slow is { NeedsImages: true }))
        {
            var refusal = Assert.Throws<InputException>(() => Run(Tier.Slow, other => other == study, Images(labels)));
            Assert.Equal($"{study.Name} cannot be measured with these images: {why}", refusal.Message);
        }
    }

    [Fact]
    public void ImagesWithoutContrastAreNamedToo()
    {
        Dataset grey = new("mine", "made up", new([.. Enumerable.Repeat(7f, 80)], 40, 2), [.. Enumerable.Range(0, 40).Select(i => i % 2)], 2);
        foreach (var result in Run(Tier.Fast, study => study.Name != OwnImages, grey))
            Assert.Contains("mine: every pixel is 7; expected pixels of at least two different values", Assert.Single(result.Exhibits).Text, StringComparison.Ordinal);
    }

    /// <summary>Any distribution over classes, some of which have no image: nobody gets an empty task.</summary>
    [Property]
    public bool TasksOfOtherClassesHaveTwoAtLeast(NonEmptyArray<byte> more, byte newClasses, int seed)
    {
        int[] labels = [0, 9, 30, 200, .. more.Get.Select(label => label % 50)];
        var drawn = new ReuseTask(1 + newClasses % 9, Labels: 5).Draw(Images(labels), Random(seed), ReuseScale.Small);
        var ofNew = drawn.Few.Labels.Concat(drawn.Test.Labels).ToList();
        return drawn.Old.Labels.Distinct().Count() == drawn.Old.Classes && ofNew.Distinct().Count() == drawn.Few.Classes
            && drawn.Old.Classes + drawn.Few.Classes == labels.Distinct().Count()
            && drawn.Old.Classes >= 2 && drawn.Few.Classes >= 2
            && drawn.Old.Count + ofNew.Count == labels.Length && drawn.Few.Count > 0 && drawn.Test.Count > 0;
    }

    [Property]
    public bool TwoClassesAreEnoughForANewQuestion(byte one, byte other, int seed)
    {
        if (one == other) return true;
        int[] labels = [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? one : (int)other)];
        var drawn = new ReuseTask(NewClasses: 0, Labels: 5).Draw(Images(labels), Random(seed), ReuseScale.Small);
        return (drawn.Old.Count, drawn.Few.Count, drawn.Test.Count) == (20, 5, 15)
            && drawn.Few.Labels.Concat(drawn.Test.Labels).Distinct().Order().SequenceEqual([0, 1]);
    }

    [Fact]
    public void OtherClassesNeedFour() => Assert.Equal(
        "mine has 3 classes; expected at least 4, two to learn first and two after them",
        Assert.Throws<InputException>(() =>
            new ReuseTask(2, 5).Draw(Images([0, 1, 5, 5, 1, 0]), Random(1), ReuseScale.Small)).Message);

    /// <summary>Fewer images than setups judge by: all of them are.</summary>
    [Fact]
    public void FewImagesAreAllJudged()
    {
        var few = Images([.. Enumerable.Range(0, 24).Select(i => i % 3)]);
        Assert.Equal((24, 24), (DyingUnits.JudgedOf(few), DeepRectifiers.JudgedOf(few)));
        Assert.InRange(new DyingUnits(2).Share(few, new Relu(), 0.1, Random(1)), 0, 1);
        Assert.True(double.IsFinite(new DeepRectifiers(2).BestLoss(few, VarianceScaling.HeNormal, 3, Random(1))));
    }

    [Fact]
    public void ArmsThatTrainAlikeAreAFindingThatDoesNotHold()
    {
        Assert.Empty(Arms.Alike(["one", "two", "three"], [[1, 2], [1, 3], [2]]));
        var finding = Assert.Single(Arms.Alike(["one", "two", "three", "four"], [[1, 2], [1, double.NaN], [1, 2], [1, double.NaN]]));
        Assert.Equal(
            "Does not hold here: Every arm has a history of its own ('one' and 'three' have the same, 'two' and 'four' have the same).",
            finding.Text);
    }

    /// <summary>On the published images every finding holds, that arms differ among them.</summary>
    [Fact]
    public void NoPublishedReportHasAFindingThatDoesNotHold()
    {
        foreach (var study in Chapter.Catalog.Studies)
        {
            using var reader = new StreamReader(Chapter.Catalog.Published($"{study.Name}.verified.md")!);
            Assert.DoesNotContain("Does not hold here", reader.ReadToEnd(), StringComparison.Ordinal);
        }
    }

    /// <summary>The exhibits alone, without the hypotheses.</summary>
    static IReadOnlyList<StudyResult> Run(Tier tier, Func<Study, bool> chosen, Dataset images)
    {
        Catalog catalog = new(Chapter.Catalog.Studies.Where(chosen), [], typeof(Chapter).Assembly);
        return new Execution(Selection.Of(catalog, []), tier, Seed: null, images, new HypothesisRunner(2)).Do(_ => { }, default).Results;
    }

    /// <summary>Four pixels an image, all different.</summary>
    static Dataset Images(int[] labels) => new(
        "mine", "made up", new([.. Enumerable.Range(0, 4 * labels.Length).Select(i => (float)(i * 37 % 101))], labels.Length, 4),
        labels, labels.Max() + 1);

    static RandomStream Random(int seed) => RandomStream.Root((ulong)(uint)seed);
}
