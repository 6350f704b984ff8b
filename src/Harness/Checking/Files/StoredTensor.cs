namespace InitStudy.Harness.Checking.Files;

/// <summary>A tensor whose bytes come from a stream, in the order of its axes.</summary>
/// <param name="Path">Of the file, for messages.</param>
/// <param name="Name">Unique within the file.</param>
/// <param name="Type">In the words of safetensors, or of the file's format where it is not read here.</param>
/// <param name="Shape">Sizes of the axes.</param>
/// <param name="Open">A new stream that begins with the first value.</param>
sealed record StoredTensor(string Path, string Name, string Type, IReadOnlyList<int> Shape, Func<Stream> Open)
    : TensorSource(Name, Type, Shape)
{
    /// <inheritdoc/>
    public override void Read(Piece take)
    {
        var (bytes, size) = (new byte[LargestPiece], FloatDecoder.Size(Type));
        var values = new double[LargestPiece / size];
        using var stream = Open();
        for (long start = 0, length = Count * size; start < length;)
        {
            var piece = bytes.AsSpan(0, (int)Math.Min(LargestPiece, length - start));
            var read = stream.ReadAtLeast(piece, piece.Length, throwOnEndOfStream: false);
            if (read < piece.Length)
                throw new InvalidDataException($"{Path}: tensor '{Name}' ends after {start + read} bytes; expected {length}");
            FloatDecoder.Decode(Type, piece, values.AsSpan(0, piece.Length / size));
            take(values.AsSpan(0, piece.Length / size));
            start += piece.Length;
        }
    }
}
