using InitStudy.Harness;
using InitStudy.Harness.Data;

namespace InitStudy.Fuzz.Targets;

/// <summary>Images in the IDX format.</summary>
class IdxTarget(string file) : FuzzTarget
{
    /// <summary>Images in a plain file.</summary>
    public IdxTarget() : this("input.idx")
    {
    }

    public override string Name => "idx";

    public override IReadOnlyList<byte[]> Seeds => [Plain];

    public override IReadOnlyList<string> Tokens => ["\0\0\b\u0003", "\0\0\0\u0001", "\u0001\0\0\0", "\0"];

    /// <summary>Two images of two by three pixels.</summary>
    protected static byte[] Plain => [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 3, .. Enumerable.Range(0, 12).Select(pixel => (byte)pixel)];

    public override string? Read(byte[] input)
    {
        try
        {
            File.WriteAllBytes(file, input);
            IdxFile.Read(file, dimensions: 3);
            return null;
        }
        catch (InputException refused)
        {
            return refused.Message[file.Length..];
        }
    }
}
