using InitStudy.Harness.Checking.Naming;

namespace InitStudy.Harness.Checking.Files;

/// <summary>The weights of an ONNX model: its initializers, and its nodes Constant, which some exporters write instead.</summary>
/// <remarks>
/// ModelProto.graph is field 7, GraphProto.initializer field 5; of TensorProto: dims 1, data_type 2, float_data 4,
/// int32_data 5, where half precision may be kept, name 8,
/// raw_data 9, double_data 10, data_location 14. onnx.proto of github.com/onnx/onnx.
/// </remarks>
static class OnnxFile
{
    const int Graph = 7, Node = 1, Initializer = 5;

    /// <summary>All of them, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">When the file breaks the format, or keeps values elsewhere: one line with the path.</exception>
    public static IReadOnlyList<TensorSource> Open(string path)
    {
        using var file = File.OpenRead(path);
        try
        {
            var (tensors, byInputs) = (new List<TensorSource>(), new HashSet<string>());
            for (var model = new WireReader(file, 0, file.Length); model.Next();)
            {
                if (model.Field != Graph) continue;
                for (var graph = model.Message(); graph.Next();)
                {
                    if (graph.Field == Node && OnnxNode.WeightByInputs(graph.Message()) is { } weight) byInputs.Add(weight);
                    if (graph.Field == Node && OnnxNode.Constant(graph.Message()) is var (name, constant))
                        tensors.Add(Tensor(path, constant) with { Name = name });
                    if (graph.Field == Initializer) tensors.Add(Tensor(path, graph.Message()));
                }
            }

            return tensors.Count > 0
                ? [.. tensors.Select(tensor => tensor with { Layout = byInputs.Contains(tensor.Name) ? Layout.InOut : Layout.OutIn })]
                : throw new InvalidDataException("has no initializers; expected an ONNX model with weights");
        }
        catch (InvalidDataException broken)
        {
            throw new InvalidDataException($"{path}: {broken.Message}");
        }
    }

    static StoredTensor Tensor(string path, WireReader tensor)
    {
        var (name, type, shape, isElsewhere) = ("", 0UL, new List<int>(), false);
        var (content, halves) = ((Start: 0L, Length: 0L), new List<byte>());
        while (tensor.Next())
        {
            switch (tensor.Field)
            {
                case 1:
                    shape.AddRange(tensor.Numbers().Select(size => size <= int.MaxValue ? (int)size
                        : throw new InvalidDataException($"initializer '{name}' has an axis of {size}; expected at most {int.MaxValue}")));
                    break;
                case 2:
                    type = tensor.Number;
                    break;
                case 5:
                    halves.AddRange(tensor.Numbers().SelectMany(number => new[] { (byte)number, (byte)(number >> 8) }));
                    break;
                case 8:
                    name = tensor.Text();
                    break;
                case 4 or 9 or 10:
                    content = tensor.Content;
                    break;
                case 14:
                    isElsewhere = tensor.Number != 0;
                    break;
            }
        }

        if (isElsewhere) throw new InvalidDataException($"initializer '{name}' is in another file; expected all values in this one");
        byte[] widened = content.Length == 0 && type is 10 or 16 ? [.. halves] : [];
        if (widened.Length > 0) content.Length = widened.Length;
        Stream Values() => widened.Length > 0 ? new MemoryStream(widened) : new FileStream(path, FileMode.Open, FileAccess.Read) { Position = content.Start };
        var source = new StoredTensor(path, name, TypeOf(type, content.Length), shape, Values);
        var expected = shape.Aggregate((Int128)FloatDecoder.Size(source.Type), (bytes, size) => Int128.Min(bytes * size, long.MaxValue));
        if (source.Precision is not null && expected != content.Length)
            throw new InvalidDataException(
                $"initializer '{name}' has {content.Length} bytes; expected {expected} for ({string.Join(", ", shape)})");
        return source;
    }

    static string TypeOf(ulong type, long bytes) => type switch
    {
        1 => "F32",
        11 => "F64",
        10 when bytes > 0 => "F16",
        16 when bytes > 0 => "BF16",
        _ => FormattableString.Invariant($"ONNX {type}"),
    };
}
