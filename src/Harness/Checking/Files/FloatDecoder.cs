using System.Buffers.Binary;
using System.Runtime.InteropServices;
using InitStudy.Harness.Checking.Statistics;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Files;

/// <summary>Floating-point numbers of 16, 32 and 64 bits as files keep them, little end first; each is exact in double.</summary>
static class FloatDecoder
{
    /// <summary>Of the type with that name, in the words of safetensors; none if it is not read here.</summary>
    public static Precision? Precision(string type) => type switch
    {
        "F64" => new(52),
        "F32" => new(23),
        "F16" => new(10),
        "BF16" => new(7),
        _ => null,
    };

    /// <summary>Bytes of a number.</summary>
    public static int Size(string type) => type == "F64" ? 8 : type == "F32" ? 4 : 2;

    /// <summary>The numbers. Shape: as many bytes as the values need.</summary>
    public static void Decode(string type, ReadOnlySpan<byte> bytes, Span<double> values)
    {
        switch (type)
        {
            case "F64":
                for (var i = 0; i < values.Length; i++) values[i] = BinaryPrimitives.ReadDoubleLittleEndian(bytes[(8 * i)..]);
                break;
            case "F32":
                Widen(bytes, values);
                break;
            case "F16":
                for (var i = 0; i < values.Length; i++) values[i] = (double)BinaryPrimitives.ReadHalfLittleEndian(bytes[(2 * i)..]);
                break;
            default:
                for (var i = 0; i < values.Length; i++)
                    values[i] = BitConverter.UInt32BitsToSingle((uint)BinaryPrimitives.ReadUInt16LittleEndian(bytes[(2 * i)..]) << 16);
                break;
        }
    }

    static void Widen(ReadOnlySpan<byte> bytes, Span<double> values)
    {
        if (BitConverter.IsLittleEndian) Widening.Of(MemoryMarshal.Cast<byte, float>(bytes), values);
        else for (var i = 0; i < values.Length; i++) values[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(4 * i)..]);
    }
}
