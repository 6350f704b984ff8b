using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Data;
using static InitStudy.Properties.Data.IdxImages;

namespace InitStudy.Properties.Data;

/// <summary>What is written in the IDX format is what is read.</summary>
[Properties(Arbitrary = [typeof(IdxImages)])]
public sealed class IdxRoundTripProperties
{
    [Property]
    public bool PlainFilesComeBack(IdxImages images) => ComesBack(images, ImageName, LabelName);

    [Property]
    public bool PackedFilesComeBack(IdxImages images) => ComesBack(images, ImageName + ".gz", LabelName + ".gz");

    [Property(MaxTest = 20)]
    public bool PlainAndPackedFilesMix(IdxImages images) => ComesBack(images, ImageName, LabelName + ".gz");

    [Fact]
    public void TheTestPartIsReadWhenItIsAlone()
    {
        using var folder = new TemporaryFolder();
        Small.WriteTo(folder, "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte.gz");

        var data = IdxFolder.Load(folder.Path);

        Assert.True(Holds(data, Small));
        Assert.Equal("IDX files t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte.gz", data.Source);
    }

    [Fact]
    public void TheTrainingPartGoesFirst()
    {
        using var folder = new TemporaryFolder();
        Small.WriteTo(folder);
        (Small with { Labels = [9, 9] }).WriteTo(folder, "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");

        Assert.True(Holds(IdxFolder.Load(folder.Path), Small));
    }

    [Fact]
    public void APlainFileGoesBeforeAPackedOne()
    {
        using var folder = new TemporaryFolder();
        Small.WriteTo(folder);
        (Small with { Labels = [9, 9] }).WriteTo(folder, ImageName + ".gz", LabelName + ".gz");

        Assert.True(Holds(IdxFolder.Load(folder.Path), Small));
    }

    [Fact]
    public void TheNameIsTheFoldersWithoutItsPath()
    {
        using var folder = new TemporaryFolder();
        Small.WriteTo(folder);

        var data = IdxFolder.Load(folder.Path + Path.DirectorySeparatorChar);

        Assert.Equal(Path.GetFileName(folder.Path), data.Name);
        Assert.DoesNotContain(folder.Path, data.ToString(), StringComparison.Ordinal);
    }

    static bool ComesBack(IdxImages images, string imageName, string labelName)
    {
        using var folder = new TemporaryFolder();
        images.WriteTo(folder, imageName, labelName);
        return Holds(IdxFolder.Load(folder.Path), images);
    }

    static bool Holds(Dataset data, IdxImages images) =>
        data.Count == images.Count
        && data.Pixels == images.Height * images.Width
        && data.Classes == images.Labels.Max() + 1
        && data.Images.Values.SequenceEqual(images.Pixels.Select(x => (float)x).ToArray())
        && data.Labels.SequenceEqual(images.Labels.Select(x => (int)x));
}
