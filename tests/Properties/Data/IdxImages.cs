using System.Buffers.Binary;
using FsCheck;
using FsCheck.Fluent;

namespace InitStudy.Properties.Data;

/// <summary>Images and labels as bytes, with an IDX writer that shares nothing with the reader under test.</summary>
public sealed record IdxImages(int Count, int Height, int Width, byte[] Pixels, byte[] Labels)
{
    public const string ImageName = "train-images-idx3-ubyte";
    public const string LabelName = "train-labels-idx1-ubyte";

    /// <summary>Two images of 2 × 3 pixels.</summary>
    public static IdxImages Small { get; } = new(2, 2, 3, [0, 1, 127, 128, 254, 255, 7, 6, 5, 4, 3, 2], [3, 1]);

    public byte[] ImageFile => [.. Header(0x803, Count, Height, Width), .. Pixels];

    public byte[] LabelFile => [.. Header(0x801, Count), .. Labels];

    /// <summary>Writes both files under the given names, packed if they end in ".gz".</summary>
    internal void WriteTo(TemporaryFolder folder, string imageName = ImageName, string labelName = LabelName)
    {
        folder.Write(imageName, TemporaryFolder.PackedFor(imageName, ImageFile));
        folder.Write(labelName, TemporaryFolder.PackedFor(labelName, LabelFile));
    }

    /// <summary>Magic number, then the sizes, all big-endian.</summary>
    public static byte[] Header(params uint[] words)
    {
        var header = new byte[4 * words.Length];
        for (var i = 0; i < words.Length; i++) BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4 * i), words[i]);
        return header;
    }

    static byte[] Header(uint magic, params int[] sizes) => Header([magic, .. sizes.Select(size => (uint)size)]);

    /// <summary>Any labels and sides: from one pixel to several times the reader's first buffer.</summary>
    public static Arbitrary<IdxImages> Arbitrary() =>
        ArbMap.Default.ArbFor<NonEmptyArray<byte>>()
            .Zip(ArbMap.Default.ArbFor<PositiveInt>().Zip(ArbMap.Default.ArbFor<PositiveInt>()))
            .Convert(
                raw => Of(raw.Item1.Get, raw.Item2.Item1.Get, raw.Item2.Item2.Get),
                images => (NonEmptyArray<byte>.NewNonEmptyArray(images.Labels),
                    (PositiveInt.NewPositiveInt(images.Height), PositiveInt.NewPositiveInt(images.Width))));

    // Pixels scattered by a multiplicative hash of their place: no two rows or images look alike.
    static IdxImages Of(byte[] labels, int height, int width)
    {
        var pixels = new byte[labels.Length * height * width];
        for (var i = 0; i < pixels.Length; i++) pixels[i] = (byte)((uint)i * 2654435761u >> 24);
        return new(labels.Length, height, width, pixels, labels);
    }
}
