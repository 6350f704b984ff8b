using InitStudy.Harness;
using InitStudy.Harness.Data;
using static InitStudy.Properties.Data.IdxImages;

namespace InitStudy.Properties.Data;

/// <summary>Each wrong folder or file gets one line: the path, what was found, what was expected.</summary>
public sealed class IdxInputProperties : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AMissingFolder() =>
        Rejects(_folder.File("none"), $"{_folder.File("none")}: no such folder; expected a folder of IDX files");

    [Fact]
    public void AnEmptyFolderName() => Rejects("", ": no such folder; expected a folder of IDX files");

    [Fact]
    public void AFileForAFolder()
    {
        _folder.Write("file", [1]);
        Rejects(_folder.File("file"), $"{_folder.File("file")}: is a file; expected a folder of IDX files");
    }

    [Fact]
    public void AnEmptyFolder() => Rejects(
        $"{_folder.Path}: no IDX files; expected train-images-idx3-ubyte and train-labels-idx1-ubyte "
        + "or t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte, plain or .gz");

    [Fact]
    public void NoImages()
    {
        _folder.Write(LabelName, Small.LabelFile);
        Rejects($"{_folder.Path}: no file of images; expected {ImageName} or {ImageName}.gz");
    }

    [Fact]
    public void NoLabels()
    {
        _folder.Write(ImageName + ".gz", Small.ImageFile);
        Rejects($"{_folder.Path}: no file of labels; expected {LabelName} or {LabelName}.gz");
    }

    [Fact]
    public void AWrongMagicNumber()
    {
        Small.WriteTo(_folder);
        _folder.Write(ImageName, [.. Header(0x00000D03, 2, 2, 3), .. Small.Pixels]);
        Rejects($"{_folder.File(ImageName)}: magic number is 0x00000D03; expected 0x00000803");

        Small.WriteTo(_folder);
        _folder.Write(LabelName, Small.ImageFile);
        Rejects($"{_folder.File(LabelName)}: magic number is 0x00000803; expected 0x00000801");
    }

    /// <summary>No images, too many, and products that look small in 32 or 64 bits.</summary>
    [Theory]
    [InlineData(0u, 28u, 28u)]
    [InlineData(60000u, 256u, 280u)]            // 2^32 + 5832704
    [InlineData(65536u, 65536u, 4294967295u)]
    [InlineData(4294967295u, 4294967295u, 4294967295u)]
    [InlineData(859006151u, 4294903838u, 5u)]   // 2^64 + 267986074
    public void SizesThatCannotBe(uint count, uint height, uint width)
    {
        Small.WriteTo(_folder);
        _folder.Write(ImageName, Header(0x803, count, height, width));
        Rejects(
            $"{_folder.File(ImageName)}: sizes are {count} x {height} x {width}; expected 1 to 1073741824 elements");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void AnotherNumberOfLabels(int count)
    {
        (Small with { Labels = new byte[count], Count = count, Pixels = new byte[6 * count] }).WriteTo(_folder);
        _folder.Write(ImageName, Small.ImageFile);
        Rejects(
            $"{_folder.File(LabelName)}: {count} labels; expected 2, one for each image of {_folder.File(ImageName)}");
    }

    [Fact]
    public void APackedNameOnPlainData()
    {
        Small.WriteTo(_folder);
        File.Move(_folder.File(LabelName), _folder.File(LabelName + ".gz"));
        RejectsWith($"{_folder.File(LabelName)}.gz: corrupt gzip data (", "); expected a whole gzip file");
    }

    [Fact]
    public void AFileInUse()
    {
        Small.WriteTo(_folder);
        using var mine = new FileStream(_folder.File(LabelName), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        RejectsWith($"{_folder.File(LabelName)}: cannot be read (", "); expected a readable file");
    }

    /// <summary>The system refuses a folder opened as a file the way it refuses a file without permission.</summary>
    [Fact]
    public void AFileWithoutPermission()
    {
        _folder.Write(LabelName, Small.LabelFile);
        Directory.CreateDirectory(_folder.File(ImageName));
        RejectsWith($"{_folder.File(ImageName)}: cannot be read (Access to the path ", "); expected a readable file");
    }

    [Fact]
    public void APathOfTwoLines() =>
        Rejects("no\nsuch\u2028folder", "no\\u000Asuch\\u2028folder: no such folder; expected a folder of IDX files");

    /// <summary>800 MB promised, one byte there.</summary>
    [Theory]
    [InlineData(ImageName)]
    [InlineData(ImageName + ".gz")]
    public void APromiseOfMuchDataCostsNoMemory(string name)
    {
        _folder.Write(LabelName, Small.LabelFile);
        _folder.Write(name, TemporaryFolder.PackedFor(name, [.. Header(0x803, 1_000_000, 20, 40), 0]));

        var before = GC.GetAllocatedBytesForCurrentThread();
        Rejects($"{_folder.File(name)}: truncated, 17 bytes; expected 800000016 from its header");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    void Rejects(string message) => Rejects(_folder.Path, message);

    static void Rejects(string folder, string message) =>
        Assert.Equal(message, Assert.Throws<InputException>(() => IdxFolder.Load(folder)).Message);

    void RejectsWith(string start, string end)
    {
        var message = Assert.Throws<InputException>(() => IdxFolder.Load(_folder.Path)).Message;
        Assert.StartsWith(start, message, StringComparison.Ordinal);
        Assert.EndsWith(end, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }
}
