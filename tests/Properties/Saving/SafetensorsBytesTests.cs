using System.Text;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Saving;
using InitStudy.Properties.Data;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Saving;

/// <summary>The bytes of a safetensors file, put together by hand from the format's documentation.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
public sealed class SafetensorsBytesTests
{
    const string Name = "small.safetensors";

    static readonly IReadOnlyDictionary<string, string> NoText = new Dictionary<string, string>();

    /// <summary>60 bytes of header, 4 spaces up to the next multiple of 8, then 1, −2, 0.5 and 3 as IEEE singles.</summary>
    static readonly byte[] Singles =
    [
        64, 0, 0, 0, 0, 0, 0, 0,
        .. """{"test":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}}    """u8,
        0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0, 0, 0, 0, 0x3F, 0, 0, 0x40, 0x40,
    ];

    [Fact]
    public void AMatrixIsWrittenAsTheFormatSays()
    {
        using var folder = new TemporaryFolder();
        SafetensorsWriter.Write(folder.File(Name), NoText, [("test", new Matrix<float>([1, -2, 0.5f, 3], 2, 2))]);
        Assert.Equal(Singles, File.ReadAllBytes(folder.File(Name)));
    }

    [Fact]
    public void AFileOfTheFormatIsRead()
    {
        using var folder = new TemporaryFolder();
        folder.Write(Name, Singles);
        using var file = new SafetensorsFile(folder.File(Name));
        var matrix = new Matrix<float>(2, 2);
        file.Read("test", matrix);
        Assert.Equal([1, -2, 0.5f, 3], matrix.Values.ToArray());
        Assert.Empty(file.Metadata);
        Assert.Equal("F32 (2, 2)", file.Tensors.Single().ToString());
    }

    /// <summary>Tensors in any order, text to ignore, types that are not read here, a single number, none at all, no padding.</summary>
    [Fact]
    public void AnyValidFileIsRead()
    {
        const string header =
            """
            {"b":{"dtype":"F64","shape":[1,1],"data_offsets":[2,10]},"__metadata__":{"format":"pt"},
             "a":{"dtype":"BF16","shape":[],"data_offsets":[0,2]},"none":{"dtype":"F32","shape":[3,0],"data_offsets":[10,10]}}
            """;
        using var folder = new TemporaryFolder();
        folder.Write(Name, [.. Length(header), .. Encoding.UTF8.GetBytes(header), 7, 7, 0, 0, 0, 0, 0, 0, 0x04, 0xC0]);
        using var file = new SafetensorsFile(folder.File(Name));
        var matrix = new Matrix<double>(1, 1);
        file.Read("b", matrix);
        file.Read("none", new Matrix<float>(3, 0));
        Assert.Equal(-2.5, matrix[0, 0]);
        Assert.Equal("pt", file.Metadata["format"]);
        Assert.Equal(["a", "b", "none"], file.Tensors.Select(tensor => tensor.Name));
    }

    [Property]
    public void MatricesComeBackToTheLastBit(Fans fans, Seed seed, bool special)
    {
        var weights = new Matrix<double>(fans.In, fans.Out);
        Normal.Standard.Fill(weights, seed.Stream);
        if (special && weights.Count > 2) (weights.Values[0], weights.Values[1], weights.Values[2]) = (double.NaN, -0.0, double.NegativeInfinity);
        using var folder = new TemporaryFolder();
        SafetensorsWriter.Write(folder.File(Name), NoText, [("w", weights), ("again", weights)]);
        using var file = new SafetensorsFile(folder.File(Name));
        foreach (var name in new[] { "w", "again" })
        {
            var read = new Matrix<double>(fans.In, fans.Out);
            file.Read(name, read);
            Same.Spans<double>(weights.Values, read.Values, name);
        }
    }

    [Fact]
    public void ANameThatIsTakenIsNamed()
    {
        using var folder = new TemporaryFolder();
        var matrix = new Matrix<float>(1, 1);
        foreach (var name in new[] { "w", "__metadata__" })
            Failure.Names(
                () => SafetensorsWriter.Write(folder.File(Name), NoText, [("w", matrix), (name, matrix)]), $"'{name}' is taken", "expected");
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    internal static byte[] Length(string header) => BitConverter.GetBytes((ulong)Encoding.UTF8.GetByteCount(header));
}
