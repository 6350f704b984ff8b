using System.IO.Compression;
using InitStudy.Harness;
using InitStudy.Harness.Checking.Files;
using InitStudy.Harness.Checking.Naming;
using InitStudy.Properties.Data;
using static InitStudy.Properties.Checking.WeightFileBytes;

namespace InitStudy.Properties.Checking;

/// <summary>Every format gives the same numbers, and what breaks one gives one line with the path.</summary>
public sealed class WeightFileTests
{
    static readonly double[] Values = [1, -2, 0.5, 3, -0.25, 1024];

    static readonly int[] Shape = [2, 3];

    /// <summary>Files of the matrix ((1, −2, 0.5), (3, −0.25, 1024)), whose numbers every type has.</summary>
    public static TheoryData<string, byte[]> Files => new()
    {
        { "w.safetensors", Safetensors("F64", Doubles, ("w", Shape, Values)) },
        { "w.safetensors", Safetensors("F32", Singles, ("w", Shape, Values)) },
        { "w.safetensors", Safetensors("F16", Halves, ("w", Shape, Values)) },
        { "w.safetensors", Safetensors("BF16", BrainFloats, ("w", Shape, Values)) },
        { "w.npy", Npy("<f8", "(2, 3)", Doubles(Values)) },
        { "w.npy", Npy("<f4", "(2, 3)", Singles(Values)) },
        { "w.npy", Npy("<f2", "(2, 3)", Halves(Values)) },
        { "w.npy", Npy("<f4", "(2, 3)", Singles([1, 3, -2, -0.25, 0.5, 1024]), fortran: true) },
        { "all.npz", Zip(("w.npy", Npy("<f4", "(2, 3)", Singles(Values)))) },
        { "model.onnx", Onnx("w", Shape, Values) },
        { "model.onnx", Onnx("w", Shape, Values, raw: false) },
        { "model.onnx", OnnxConstant("w", Shape, Values) },
        { "model.onnx", OnnxHalves(10, Shape, Halves(Values)) },
        { "model.onnx", OnnxHalves(16, Shape, BrainFloats(Values)) },
    };

    [Theory, MemberData(nameof(Files))]
    public void EveryFormatGivesTheSameNumbers(string name, byte[] content)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, content);
        using var file = WeightFile.Open(folder.File(name));
        var tensor = Assert.Single(file.Tensors);
        var read = new List<double>();
        tensor.Read(values => read.AddRange(values));
        Assert.Equal(("w", "(2, 3)"), (tensor.Name, $"({string.Join(", ", tensor.Shape)})"));
        Assert.Equal(Values, read);
    }

    public static TheoryData<string, byte[], string> Broken => new()
    {
        { "none.safetensors", [], "has 0 bytes" },
        { "w.npy", Npy("<f4", "(2, 3)", Singles([1, 2])), "has 8 bytes of values; expected those of F32 (2, 3)" },
        { "w.npy", Npy(">f4", "(2,)", Singles([1, 2])), "big end first" },
        { "w.npy", Npy("<f4", "(99999999999,)", []), "has the shape (99999999999,)" },
        { "w.npy", [0x93, .. "NUMPY"u8, 1], "ends within its header" },
        { "w.npy", [0x93, .. "NUMPY"u8, 9, 0, 4, 0, 0, 0], "version 9" },
        { "w.npy", [0x93, .. "NUMPY"u8, 1, 0, 4, 0, .. "{'a}"u8], "header is not readable" },
        { "w.npz", Zip(("w.txt", [1])), "'w.txt'" },
        { "w.npz", Zip(("w.npy", [1])), "ends within its header" },
        { "w.pt", Zip(("archive/data.pkl", [1])), "a pickle of PyTorch; expected safetensors" },
        { "w.npz", [.. "PK\x03\x04"u8, 1, 2, 3], "" },
        { "w.npz", Zip(("w.npy", Npy("<f4", "(1,)", Singles([1]))), ("w.npy", Npy("<f4", "(1,)", Singles([2])))), "has two tensors 'w'" },
        { "w.npz", Zip(), "has no arrays" },
        { "w.npy", Npy("|O", "(1,)", [0x80, 4, (byte)'N', (byte)'.']), "is a pickle of Python's objects" },
        { "w.onnx", [.. Onnx("w", Shape, Values), .. Onnx("w", Shape, Values)], "has two tensors 'w'" },
        { "w.onnx", [], "has no initializers" },
        { "w.onnx", [0x3A, 0x7F, 1], "has a field of 127 bytes at byte 2; expected at most 1" },
        { "w.onnx", [0x3B], "has wire type 3" },
        { "w.onnx", [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], "has no whole number" },
        { "w.onnx", Onnx("w", [2, 4], Values), "initializer 'w' has 24 bytes; expected 32 for (2, 4)" },
    };

    /// <summary>A byte of an entry that changed on its way: the archive's checksum tells, wherever it lies.</summary>
    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Optimal)]
    public void AFlippedByteOfAnArchiveIsSeen(CompressionLevel level)
    {
        using var folder = new TemporaryFolder();
        var right = Zip(level, ("w.npy", Npy("<f4", "(2, 3)", Singles(Values))));
        folder.Write("w.npz", right);
        WeightFile.Open(folder.File("w.npz")).Dispose();
        var (start, length) = (30 + "w.npy".Length, right.AsSpan().IndexOf("PK\x01\x02"u8) - 30 - "w.npy".Length); // local header, directory
        foreach (var place in new[] { start, start + length / 3, start + 2 * length / 3 })
        {
            byte[] wrong = [.. right];
            wrong[place] ^= 4;
            folder.Write("w.npz", wrong);
            var message = Assert.Throws<InputException>(() => WeightFile.Open(folder.File("w.npz")).Dispose()).Message;
            Assert.StartsWith($"{folder.File("w.npz")}: 'w' ", message, StringComparison.Ordinal);
            if (level == CompressionLevel.NoCompression) Assert.Contains("has the checksum", message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', message);
        }
    }

    [Theory, MemberData(nameof(Broken))]
    public void ABrokenFileIsNamedInOneLine(string name, byte[] content, string part)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, content);
        var message = Assert.Throws<InputException>(() => WeightFile.Open(folder.File(name)).Dispose()).Message;
        Assert.Contains(folder.File(name), message, StringComparison.Ordinal);
        Assert.Contains(part, message, StringComparison.Ordinal);
        Assert.Contains("expected", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        File.Delete(folder.File(name)); // it is closed again
    }

    /// <summary>The weights of MatMul are (in, out), and those of Gemm unless it transposes them.</summary>
    [Theory]
    [InlineData("MatMul", false, "InOut")]
    [InlineData("Gemm", false, "InOut")]
    [InlineData("Gemm", true, "OutIn")]
    [InlineData("Add", false, "OutIn")]
    public void ANodeOfOnnxTellsHowItsWeightLies(string operation, bool transposed, string layout)
    {
        using var folder = new TemporaryFolder();
        folder.Write("model.onnx", OnnxProduct(operation, transposed, "w", Shape, Values));
        using var file = WeightFile.Open(folder.File("model.onnx"));
        Assert.Equal(layout, Assert.Single(file.Tensors).Layout?.ToString());
    }

    [Fact]
    public void WhatIsNoFileIsNamed()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in new[] { folder.Path, folder.File("none.safetensors"), folder.File("none.onnx"), "" })
            Assert.Contains("expected", Assert.Throws<InputException>(() => WeightFile.Open(path)).Message, StringComparison.Ordinal);
    }
}
