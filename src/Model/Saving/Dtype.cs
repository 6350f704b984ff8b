using System.Buffers.Binary;
using System.Numerics;

namespace InitStudy.Model.Saving;

/// <summary>Elements as a safetensors file stores them: little-endian IEEE numbers.</summary>
static class Dtype
{
    /// <summary>The format's word for an element.</summary>
    public static string Of<T>() where T : unmanaged, IFloatingPointIeee754<T> =>
        typeof(T) == typeof(float) ? "F32" : typeof(T) == typeof(double) ? "F64" : throw new NotSupportedException(
            $"elements are {typeof(T).Name}; expected Single or Double");

    /// <summary>Bytes of an element; null for a type that this project does not read.</summary>
    public static int? Size(string dtype) => dtype switch { "F32" => 4, "F64" => 8, _ => null };

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
