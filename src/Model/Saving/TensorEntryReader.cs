using System.Text.Json;

namespace InitStudy.Model.Saving;

/// <summary>One tensor of a safetensors header: {"dtype", "shape", "data_offsets"}.</summary>
static class TensorEntryReader
{
    /// <summary>The entry, whose bytes are as many as its shape needs.</summary>
    /// <exception cref="InvalidDataException">When something breaks the format; the line lacks the file's name.</exception>
    public static TensorEntry Read(string name, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object
            || !element.TryGetProperty("dtype", out var dtype) || dtype.ValueKind != JsonValueKind.String
            || !element.TryGetProperty("shape", out var shape)
            || !element.TryGetProperty("data_offsets", out var offsets))
            throw new InvalidDataException(
                $"tensor '{OneLine.Of(name)}' is {OneLine.Of(element)}; expected an object of dtype, shape and data_offsets");
        var sizes = Numbers(name, shape, "shape");
        var ends = Numbers(name, offsets, "data_offsets");
        if (ends.Count != 2)
            throw new InvalidDataException($"tensor '{OneLine.Of(name)}' has {ends.Count} data_offsets; expected 2");
        if (sizes.Any(size => size > int.MaxValue))
            throw new InvalidDataException($"tensor '{OneLine.Of(name)}' has the shape ({string.Join(", ", sizes)}); expected sizes up to {int.MaxValue}");
        var entry = new TensorEntry(name, dtype.GetString()!, [.. sizes.Select(size => (int)size)], ends[0], ends[1]);
        RequireLength(entry);
        return entry;
    }

    static List<long> Numbers(string name, JsonElement element, string what)
    {
        var numbers = new List<long>();
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var number in element.EnumerateArray())
            {
                if (number.ValueKind != JsonValueKind.Number || !number.TryGetInt64(out var value) || value < 0) break;
                numbers.Add(value);
            }

            if (numbers.Count == element.GetArrayLength()) return numbers;
        }

        throw new InvalidDataException(
            $"tensor '{OneLine.Of(name)}' has {what} {OneLine.Of(element)}; expected whole numbers of at least 0");
    }

    /// <summary>A tensor of any type has as many bytes as its shape needs, without a rest of bits.</summary>
    static void RequireLength(TensorEntry entry)
    {
        if (Dtype.Bits(entry.Dtype) is not { } size)
            throw new InvalidDataException(
                $"tensor '{OneLine.Of(entry.Name)}' has the dtype {OneLine.Of(entry.Dtype)}; expected one of the format, such as F32");
        var most = (Int128)long.MaxValue * 8;
        var (bytes, rest) = Int128.DivRem(entry.Shape.Aggregate((Int128)size, (bits, length) => Int128.Min(bits * length, most)), 8);
        if (rest != 0 || entry.End - entry.Begin != bytes)
            throw new InvalidDataException(
                $"tensor '{OneLine.Of(entry.Name)}' {entry} has the bytes {entry.Begin} to {entry.End}; expected {bytes} bytes"
                + (rest == 0 ? "" : $" and {rest} bits, which no tensor has"));
    }
}
