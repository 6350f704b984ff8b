using System.Text;
using InitStudy.Model;
using InitStudy.Model.Saving;
using InitStudy.Properties.Data;
using static InitStudy.Properties.Saving.SafetensorsBytesTests;

namespace InitStudy.Properties.Saving;

/// <summary>A file that breaks the format gives one line: the path, the value, and what was expected.</summary>
public sealed class SafetensorsDamageTests
{
    const string Name = "bad.safetensors";

    [Theory]
    [InlineData("""{"w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}""", "header is not readable")]
    [InlineData("""[]""", "header is []", "a JSON object")]
    [InlineData("""{"w":7}""", "tensor 'w' is 7", "dtype, shape and data_offsets")]
    [InlineData("""{"w":{"shape":[1,2],"data_offsets":[0,8]}}""", "tensor 'w' is", "dtype, shape and data_offsets")]
    [InlineData("""{"w":{"dtype":"F32","data_offsets":[0,8]}}""", "tensor 'w' is", "dtype, shape and data_offsets")]
    [InlineData("""{"w":{"dtype":"F32","shape":[1,2]}}""", "tensor 'w' is", "dtype, shape and data_offsets")]
    [InlineData("""{"w":{"dtype":4,"shape":[1,2],"data_offsets":[0,8]}}""", "tensor 'w' is", "dtype, shape and data_offsets")]
    [InlineData("""{"w":{"dtype":"F32","shape":[1,-2],"data_offsets":[0,8]}}""", "shape [1,-2]", "at least 0")]
    [InlineData("""{"w":{"dtype":"F32","shape":[1.5],"data_offsets":[0,8]}}""", "shape [1.5]", "whole numbers")]
    [InlineData("""{"w":{"dtype":"F32","shape":2,"data_offsets":[0,8]}}""", "shape 2", "whole numbers")]
    [InlineData("""{"w":{"dtype":"F32","shape":[3000000000],"data_offsets":[0,8]}}""", "(3000000000)", "sizes up to")]
    [InlineData("""{"w":{"dtype":"F32","shape":[99999999999999999999],"data_offsets":[0,8]}}""", "99999999999999999999", "whole numbers")]
    [InlineData("""{"w":{"dtype":"F32","shape":[1,3],"data_offsets":[0,8]}}""", "F32 (1, 3)", "0 to 8", "expected 12 bytes")]
    [InlineData("""{"w":{"dtype":"F32","shape":[2000000000,2000000000,2000000000],"data_offsets":[0,8]}}""", "expected 9223372036854775807 bytes")]
    [InlineData("""{"w":{"dtype":"BF16","shape":[3],"data_offsets":[0,8]}}""", "BF16 (3)", "0 to 8", "expected 6 bytes")]
    [InlineData("""{"w":{"dtype":"I64","shape":[2],"data_offsets":[0,8]}}""", "I64 (2)", "expected 16 bytes")]
    [InlineData("""{"w":{"dtype":"F8_E4M3","shape":[],"data_offsets":[0,8]}}""", "F8_E4M3 ()", "expected 1 bytes")]
    [InlineData("""{"w":{"dtype":"F4","shape":[15],"data_offsets":[0,8]}}""", "F4 (15)", "expected 7 bytes and 4 bits")]
    [InlineData("""{"w":{"dtype":"F99","shape":[2],"data_offsets":[0,8]}}""", "dtype F99", "expected one of the format")]
    [InlineData("""{"w":{"dtype":"f32","shape":[2],"data_offsets":[0,8]}}""", "dtype f32", "expected one of the format")]
    [InlineData("""{"w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8,9]}}""", "has 3 data_offsets", "expected 2")]
    [InlineData("""{"w":{"dtype":"F32","shape":[1,2],"data_offsets":[4,12]}}""", "4 to 12", "start at 0", "within 8")]
    [InlineData("""{"w":{"dtype":"F32","shape":[1,4],"data_offsets":[0,16]}}""", "0 to 16", "within 8")]
    [InlineData("""{"w":{"dtype":"I8","shape":[0],"data_offsets":[8,8]}}""", "8 to 8", "start at 0")]
    [InlineData("""{"w":{"dtype":"F32","shape":[1,1],"data_offsets":[0,4]}}""", "data have 8 bytes", "expected 4")]
    [InlineData("""{"w":{"dtype":"F32","shape":[1,1],"data_offsets":[0,4]},"v":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}}""", "tensor 'v'", "start at 4")]
    [InlineData("""{"w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]},"w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}}""", "not readable", "without repeated names")]
    [InlineData("""{"__metadata__":{"a":1},"w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}}""", "__metadata__ a is 1", "expected text")]
    [InlineData("""{"__metadata__":[],"w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}}""", "__metadata__ is []", "object of texts")]
    [InlineData("""{"\ud800":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}}""", "header is not readable")]
    public void AWrongHeaderIsNamed(string header, params string[] parts) =>
        Names([.. Length(header), .. Encoding.UTF8.GetBytes(header), .. new byte[8]], parts);

    /// <summary>Eight bytes hold as many elements as the name says: the table of the format's own program.</summary>
    [Theory]
    [InlineData(16, "F4")]
    [InlineData(8, "BOOL", "U8", "I8", "F8_E5M2", "F8_E4M3", "F8_E8M0", "F8_E5M2FNUZ", "F8_E4M3FNUZ")]
    [InlineData(4, "I16", "U16", "F16", "BF16")]
    [InlineData(2, "I32", "U32", "F32")]
    [InlineData(1, "I64", "U64", "F64", "C64")]
    public void EveryTypeOfTheFormatOpens(int elements, params string[] dtypes)
    {
        foreach (var dtype in dtypes)
        {
            var header = $$$"""{"w":{"dtype":"{{{dtype}}}","shape":[{{{elements}}}],"data_offsets":[0,8]}}""";
            Assert.Equal([$"{dtype} ({elements})"], Opened(header, bytes: 8));
        }
    }

    /// <summary>Four numbers of six bits are three bytes.</summary>
    [Fact]
    public void BitsThatFillBytesOpen() => Assert.Equal(["F6_E2M3 (2, 2)", "F6_E3M2 (4)"], Opened(
        """{"a":{"dtype":"F6_E2M3","shape":[2,2],"data_offsets":[0,3]},"b":{"dtype":"F6_E3M2","shape":[4],"data_offsets":[3,6]}}""",
        bytes: 6));

    [Fact]
    public void BytesThatAreNotUtf8AreNamed() => Names([3, 0, 0, 0, 0, 0, 0, 0, (byte)'{', 0xFF, (byte)'}'], "not UTF-8");

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void AFileWithoutALengthIsNamed(int length) => Names(new byte[length], $"has {length} bytes", "expected 8");

    [Theory]
    [InlineData(3UL)]
    [InlineData(ulong.MaxValue)]
    public void AHeaderLongerThanTheFileIsNamed(ulong length) =>
        Names([.. BitConverter.GetBytes(length), 1, 2], $"header has {length} bytes", "expected at most 2");

    [Theory]
    [InlineData("v", "has no tensor 'v'", "expected F32 (1, 2)")]
    [InlineData("deep", "'deep' is F32 (1, 1, 2)", "expected F32 (1, 2)")]
    [InlineData("wide", "'wide' is F32 (2, 1)", "expected F32 (1, 2)")]
    [InlineData("double", "'double' is F64 (1, 2)", "expected F32 (1, 2)")]
    [InlineData("half", "'half' is BF16 (1, 2)", "expected F32 (1, 2)")]
    public void AnotherTensorThanAskedForIsNamed(string tensor, params string[] parts)
    {
        const string header =
            """
            {"deep":{"dtype":"F32","shape":[1,1,2],"data_offsets":[0,8]},"wide":{"dtype":"F32","shape":[2,1],"data_offsets":[8,16]},
             "double":{"dtype":"F64","shape":[1,2],"data_offsets":[16,32]},"half":{"dtype":"BF16","shape":[1,2],"data_offsets":[32,36]}}
            """;
        using var folder = new TemporaryFolder();
        folder.Write(Name, [.. Length(header), .. Encoding.UTF8.GetBytes(header), .. new byte[36]]);
        using var file = new SafetensorsFile(folder.File(Name));
        OneLineNames(Assert.Throws<InvalidDataException>(() => file.Read(tensor, new Matrix<float>(1, 2))), folder, parts);
    }

    /// <summary>The tensors of a file with that header and so many bytes behind it.</summary>
    static string[] Opened(string header, int bytes)
    {
        using var folder = new TemporaryFolder();
        folder.Write(Name, [.. Length(header), .. Encoding.UTF8.GetBytes(header), .. new byte[bytes]]);
        using var file = new SafetensorsFile(folder.File(Name));
        return [.. file.Tensors.Select(tensor => tensor.ToString())];
    }

    static void Names(byte[] content, params string[] parts)
    {
        using var folder = new TemporaryFolder();
        folder.Write(Name, content);
        OneLineNames(Assert.Throws<InvalidDataException>(() => new SafetensorsFile(folder.File(Name))), folder, parts);
        File.Delete(folder.File(Name)); // it is closed again
    }

    static void OneLineNames(Exception failure, TemporaryFolder folder, string[] parts)
    {
        foreach (var part in parts.Append(folder.File(Name)).Append("expected"))
            Assert.Contains(part, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }
}
