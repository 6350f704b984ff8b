using InitStudy.Experiments;
using InitStudy.Experiments.Studies.VanishingGradients;
using InitStudy.Harness.Studies;
using InitStudy.Properties.Data;

namespace InitStudy.Properties.CommandLine;

/// <summary>`run --tier slow`, on a handful of images in place of tens of thousands.</summary>
public sealed class SlowTierTests : IDisposable
{
    const string Study = "vanishing-gradients";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("slow")]
    [InlineData("all")]
    public async Task WithoutImagesItSaysWhereToGetThem(string tier)
    {
        var call = await Call.Of("run", Study, "--tier", tier, "--out", _folder.File("reports"));
        call.IsRefused("--tier is slow or all without --data", "apt install dataset-fashion-mnist", "--data /usr/share/datasets/fashion-mnist");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task WhatHasNoSlowTierIsRefused()
    {
        WriteImages();
        string[] slow = ["--tier", "slow", "--data", _folder.File("images"), "--out", _folder.File("reports")];
        (await Call.Of(["run", Call.Bound, .. slow])).IsRefused("nothing chosen has a slow tier", Study);
        (await Call.Of(["run", Study, Call.Bound, .. slow])).IsRefused($"'{Call.Bound}' has no slow tier", Study);
        (await Call.Of(["run", Study, "glorot-initialization", .. slow])).IsRefused("'glorot-initialization' has no slow tier", Study);
        (await Call.Of(["run", Study, "--seed", "3", .. slow])).IsRefused("--seed comes with --tier slow");
        Assert.False(Directory.Exists(_folder.File("reports")));
    }

    /// <summary>Shapeset is drawn: images that somebody brings would be left aside in silence.</summary>
    [Fact]
    public async Task WhatDrawsItsOwnImagesTakesNoOthers()
    {
        WriteImages();
        string[] slow = ["run", "glorot-bengio-2010", "--tier", "slow", "--out", _folder.File("reports"), "--data", _folder.File("images")];
        var stopped = new CancellationToken(canceled: true);   // an hour's work is not begun
        (await Call.Of(Chapter.Program, stopped, slow)).IsRefused($"--data is '{_folder.File("images")}'", "draws its own images");
        Assert.Equal(130, (await Call.Of(Chapter.Program, stopped, slow[..^2])).Code);
        Assert.Empty(Directory.EnumerateFiles(_folder.File("reports")));
    }

    [Fact]
    public async Task ImagesAreForStudies()
    {
        WriteImages();
        (await Call.Of("run", Call.Bound, "--data", _folder.File("images"))).IsRefused("--data comes with single hypotheses", "a study");
    }

    [Fact]
    public async Task EveryArmIsTrainedAndTheNumberOfThreadsChangesNotOneByte()
    {
        WriteImages();
        foreach (var threads in new[] { "1", "2" })
        {
            var call = await Call.Succeeds(
                "run", Study, "--tier", "slow", "--data", _folder.File("images"), "--threads", threads, "--out", _folder.File(threads));
            Assert.Equal($"Reports in {_folder.File(threads)}.\n", call.Output);
        }

        string[] names = [$"{Study}.slow.md", $"{Study}.slow.svg"];
        Assert.Equal(names, Directory.EnumerateFileSystemEntries(_folder.File("1")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (var name in names)
            Assert.Equal(await File.ReadAllTextAsync(_folder.File($"1/{name}")), await File.ReadAllTextAsync(_folder.File($"2/{name}")));
        var report = await File.ReadAllTextAsync(_folder.File($"1/{names[0]}"));
        Assert.Contains("40 images of images, 5 passes", report, StringComparison.Ordinal);
        foreach (var arm in VanishingGradientsStudy.PaperArms) Assert.Contains($"| {arm.Name} |", report, StringComparison.Ordinal);
    }

    void WriteImages()
    {
        Directory.CreateDirectory(_folder.File("images"));
        var labels = Enumerable.Range(0, 48).Select(i => (byte)(i % 10)).ToArray();
        var pixels = new byte[48 * 16];
        for (var i = 0; i < pixels.Length; i++) pixels[i] = (byte)((uint)i * 2654435761u >> 24);
        var images = new IdxImages(48, 4, 4, pixels, labels);
        _folder.Write($"images/{IdxImages.ImageName}", images.ImageFile);
        _folder.Write($"images/{IdxImages.LabelName}", images.LabelFile);
    }
}
