using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace InitStudy.Properties.Checking;

/// <summary>Weight files put together by hand from their formats' documentation.</summary>
static class WeightFileBytes
{
    /// <summary>A safetensors file of tensors in single precision.</summary>
    public static byte[] Safetensors(params (string Name, int[] Shape, double[] Values)[] tensors) =>
        Safetensors("F32", Singles, tensors);

    /// <summary>A safetensors file of tensors of one type.</summary>
    public static byte[] Safetensors(string type, Func<double[], byte[]> encode, params (string Name, int[] Shape, double[] Values)[] tensors)
    {
        var (header, data) = (new List<string>(), new List<byte>());
        foreach (var (name, shape, values) in tensors)
        {
            var bytes = encode(values);
            header.Add($$"""
                "{{name}}":{"dtype":"{{type}}","shape":[{{string.Join(",", shape)}}],"data_offsets":[{{data.Count}},{{data.Count + bytes.Length}}]}
                """);
            data.AddRange(bytes);
        }

        return WithHeader($"{{{string.Join(",", header)}}}", [.. data]);
    }

    /// <summary>Length, header, data.</summary>
    public static byte[] WithHeader(string header, byte[] data)
    {
        var text = Encoding.UTF8.GetBytes(header);
        return [.. BitConverter.GetBytes((long)text.Length), .. text, .. data];
    }

    /// <summary>A .npy file, version 1.</summary>
    public static byte[] Npy(string descr, string shape, byte[] data, bool fortran = false)
    {
        var header = $"{{'descr': '{descr}', 'fortran_order': {(fortran ? "True" : "False")}, 'shape': {shape}, }}\n";
        return [0x93, .. "NUMPY"u8, 1, 0, (byte)header.Length, (byte)(header.Length >> 8), .. Encoding.ASCII.GetBytes(header), .. data];
    }

    /// <summary>An archive of files.</summary>
    public static byte[] Zip(params (string Name, byte[] Content)[] entries) => Zip(CompressionLevel.Optimal, entries);

    /// <summary>An archive of files.</summary>
    public static byte[] Zip(CompressionLevel level, params (string Name, byte[] Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>An ONNX model with one initializer in single precision; dims packed, values raw or as floats.</summary>
    public static byte[] Onnx(string name, int[] shape, double[] values, bool raw = true) => Field(7, [
        .. Field(2, Encoding.UTF8.GetBytes("graph")),
        .. Field(5, [.. Field(1, [.. shape.SelectMany(size => Varint((ulong)size))]), .. Key(2, 0), 1, .. Field(8, Encoding.UTF8.GetBytes(name)), .. Field(raw ? 9 : 4, Singles(values))]),
    ]);

    /// <summary>A model with one initializer that a node multiplies by: MatMul, or Gemm with or without transB.</summary>
    public static byte[] OnnxProduct(string operation, bool transposed, string name, int[] shape, double[] values) => Field(7, [
        .. Field(1, [
            .. Field(1, "x"u8.ToArray()), .. Field(1, Encoding.UTF8.GetBytes(name)), .. Field(4, Encoding.UTF8.GetBytes(operation)),
            .. transposed ? Field(5, [.. Field(1, "transB"u8.ToArray()), .. Key(3, 0), 1]) : [],
        ]),
        .. Field(5, [.. Field(1, [.. shape.SelectMany(size => Varint((ulong)size))]), .. Key(2, 0), 1, .. Field(8, Encoding.UTF8.GetBytes(name)), .. Field(9, Singles(values))]),
    ]);

    /// <summary>A model with one node Constant, as Paddle2ONNX writes weights.</summary>
    public static byte[] OnnxConstant(string name, int[] shape, double[] values) => Field(7, Field(1, [
        .. Field(2, Encoding.UTF8.GetBytes(name)), .. Field(4, "Constant"u8.ToArray()),
        .. Field(5, [
            .. Field(1, "value"u8.ToArray()),
            .. Field(5, [.. Field(1, [.. shape.SelectMany(size => Varint((ulong)size))]), .. Key(2, 0), 1, .. Field(9, Singles(values))]),
        ]),
    ]));

    /// <summary>A model with half precision kept as whole numbers, as onnx.helper.make_tensor writes it: type 10, or 16 for bfloat16.</summary>
    public static byte[] OnnxHalves(byte type, int[] shape, byte[] halves) => Field(7, Field(5, [
        .. Field(1, [.. shape.SelectMany(size => Varint((ulong)size))]), .. Key(2, 0), type, .. Field(8, "w"u8.ToArray()),
        .. Field(5, [.. Enumerable.Range(0, halves.Length / 2).SelectMany(i => Varint(BitConverter.ToUInt16(halves, 2 * i)))]),
    ]));

    /// <summary>A field that holds bytes.</summary>
    public static byte[] Field(int number, byte[] content) => [.. Key(number, 2), .. Varint((ulong)content.Length), .. content];

    /// <summary>Single precision, little end first.</summary>
    public static byte[] Singles(double[] values)
    {
        var bytes = new byte[4 * values.Length];
        for (var i = 0; i < values.Length; i++) BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4 * i), (float)values[i]);
        return bytes;
    }

    /// <summary>Double precision, little end first.</summary>
    public static byte[] Doubles(double[] values)
    {
        var bytes = new byte[8 * values.Length];
        for (var i = 0; i < values.Length; i++) BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(8 * i), values[i]);
        return bytes;
    }

    /// <summary>Half precision, little end first.</summary>
    public static byte[] Halves(double[] values)
    {
        var bytes = new byte[2 * values.Length];
        for (var i = 0; i < values.Length; i++) BinaryPrimitives.WriteHalfLittleEndian(bytes.AsSpan(2 * i), (Half)values[i]);
        return bytes;
    }

    /// <summary>The upper half of single precision, for values that have no lower half.</summary>
    public static byte[] BrainFloats(double[] values) =>
        [.. values.SelectMany(value => BitConverter.GetBytes((ushort)(BitConverter.SingleToUInt32Bits((float)value) >> 16)))];

    static byte[] Key(int number, int type) => Varint((ulong)(number << 3 | type));

    static byte[] Varint(ulong number)
    {
        var bytes = new List<byte>();
        for (; number >= 0x80; number >>= 7) bytes.Add((byte)(number | 0x80));
        return [.. bytes, (byte)number];
    }
}
