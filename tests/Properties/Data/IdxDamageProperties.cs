using InitStudy.Harness;
using InitStudy.Harness.Data;
using static InitStudy.Properties.Data.IdxImages;

namespace InitStudy.Properties.Data;

/// <summary>Damage at every place of a small file: one line, no other exception, never wrong data.</summary>
public sealed class IdxDamageProperties
{
    public static TheoryData<string> Files => [ImageName, LabelName, ImageName + ".gz", LabelName + ".gz"];

    public static TheoryData<string> PackedFiles => [ImageName + ".gz", LabelName + ".gz"];

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryTruncationIsReported(string name)
    {
        var whole = Content(name);
        for (var length = 0; length < whole.Length; length++)
        {
            var message = Rejected(name, whole[..length]);
            if (length == 0)
                Assert.Contains("empty; expected a header of", message, StringComparison.Ordinal);
            else if (!Packed(name))
                Assert.Contains($"truncated, {length} bytes; expected ", message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ATrailingByteIsReported(string name)
    {
        var content = name.StartsWith(ImageName, StringComparison.Ordinal) ? Small.ImageFile : Small.LabelFile;

        var message = Rejected(name, TemporaryFolder.PackedFor(name, [.. content, 0]));

        Assert.Contains(
            $"more than {content.Length} bytes; expected {content.Length} from its header",
            message,
            StringComparison.Ordinal);
    }

    /// <summary>A changed size no longer fits the length of the data or the other file's count.</summary>
    [Theory]
    [InlineData(ImageName, 16)]
    [InlineData(LabelName, 8)]
    public void EveryFlippedBitOfTheHeaderIsReported(string name, int headerLength)
    {
        for (var place = 0; place < headerLength; place++)
            foreach (var flip in (byte[])[1, 2, 4, 8, 16, 32, 64, 128, 255])
            {
                var content = Content(name);
                content[place] ^= flip;
                Assert.Contains("expected", Rejected(name, content), StringComparison.Ordinal);
            }
    }

    /// <summary>gzip ends in a checksum and a length: a flipped bit is reported, or the same data come back.</summary>
    [Theory]
    [MemberData(nameof(PackedFiles))]
    public void EveryFlippedBitOfAPackedFileIsReportedOrHarmless(string name)
    {
        const int Checksums = 8;
        var whole = Content(name);
        for (var place = 0; place < whole.Length; place++)
            for (var bit = 0; bit < 8; bit++)
            {
                var content = whole.ToArray();
                content[place] ^= (byte)(1 << bit);
                if (Load(name, content, out var message) is not { } data)
                {
                    Assert.Contains("expected", message, StringComparison.Ordinal);
                    continue;
                }
                Assert.True(place < whole.Length - Checksums, $"bit {bit} of byte {place} went unnoticed");
                Assert.Equal(Small.Pixels.Select(x => (float)x), data.Images.Values.ToArray());
                Assert.Equal(Small.Labels.Select(x => (int)x), data.Labels);
            }
    }

    static string Rejected(string name, byte[] content)
    {
        var data = Load(name, content, out var message);
        Assert.True(data is null, $"{name} of {content.Length} bytes was accepted");
        return message;
    }

    /// <summary>The small data set with one file replaced; null and the message when the reader rejects it.</summary>
    static Dataset? Load(string name, byte[] content, out string message)
    {
        using var folder = new TemporaryFolder();
        Small.WriteTo(
            folder,
            name.StartsWith(ImageName, StringComparison.Ordinal) ? name : ImageName,
            name.StartsWith(LabelName, StringComparison.Ordinal) ? name : LabelName);
        folder.Write(name, content);
        message = "";
        try
        {
            return IdxFolder.Load(folder.Path);
        }
        catch (InputException e)
        {
            message = e.Message;
            Assert.Contains(folder.Path, message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', message);
            return null;
        }
    }

    static byte[] Content(string name) => TemporaryFolder.PackedFor(
        name, name.StartsWith(ImageName, StringComparison.Ordinal) ? Small.ImageFile : Small.LabelFile);

    static bool Packed(string name) => name.EndsWith(".gz", StringComparison.Ordinal);
}
