using System.Buffers.Binary;
using System.Numerics;

namespace InitStudy.Model.Saving;

/// <summary>Elements as a safetensors file stores them; what is read and written here are little-endian IEEE numbers.</summary>
static class Dtype
{
    /// <summary>The format's word for an element.</summary>
    public static string Of<T>() where T : unmanaged, IFloatingPointIeee754<T> =>
        typeof(T) == typeof(float) ? "F32" : typeof(T) == typeof(double) ? "F64" : throw new NotSupportedException(
            $"elements are {typeof(T).Name}; expected Single or Double");

    /// <summary>Bytes of an element.</summary>
    public static int Bytes<T>() where T : unmanaged, IFloatingPointIeee754<T> => Bits(Of<T>())!.Value / 8;

    /// <summary>Bits of an element of any type of the format, most of which this project does not read; null for another word.</summary>
    /// <remarks>Dtype in safetensors/src/tensor.rs of github.com/huggingface/safetensors.</remarks>
    public static int? Bits(string dtype) => dtype switch
    {
        "F4" => 4,
        "F6_E2M3" or "F6_E3M2" => 6,
        "BOOL" or "U8" or "I8" or "F8_E5M2" or "F8_E4M3" or "F8_E8M0" or "F8_E5M2FNUZ" or "F8_E4M3FNUZ" => 8,
        "I16" or "U16" or "F16" or "BF16" => 16,
        "I32" or "U32" or "F32" => 32,
        "I64" or "U64" or "F64" or "C64" => 64,
        _ => null,
    };

    /// <summary>The bytes of some elements. Shape: bytes hold exactly them.</summary>
    public static void Write<T>(ReadOnlySpan<T> values, Span<byte> bytes) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (typeof(T) == typeof(float))
                BinaryPrimitives.WriteSingleLittleEndian(bytes[(4 * i)..], float.CreateTruncating(values[i]));
            else BinaryPrimitives.WriteDoubleLittleEndian(bytes[(8 * i)..], double.CreateTruncating(values[i]));
        }
    }

    /// <summary>The elements of some bytes. Shape: bytes hold exactly them.</summary>
    public static void Read<T>(ReadOnlySpan<byte> bytes, Span<T> values) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = typeof(T) == typeof(float)
                ? T.CreateTruncating(BinaryPrimitives.ReadSingleLittleEndian(bytes[(4 * i)..]))
                : T.CreateTruncating(BinaryPrimitives.ReadDoubleLittleEndian(bytes[(8 * i)..]));
        }
    }
}
