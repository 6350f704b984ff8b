using InitStudy.Model.Saving;

namespace InitStudy.Harness.Checking.Files;

/// <summary>A tensor of a safetensors file.</summary>
sealed record SafetensorsTensor(SafetensorsFile File, TensorEntry Entry) : TensorSource(Entry.Name, Entry.Dtype, Entry.Shape)
{
    /// <inheritdoc/>
    public override void Read(Piece take)
    {
        var (bytes, size) = (new byte[LargestPiece], FloatDecoder.Size(Type));
        var values = new double[LargestPiece / size];
        for (long start = 0, length = Entry.End - Entry.Begin; start < length;)
        {
            var piece = bytes.AsSpan(0, (int)Math.Min(LargestPiece, length - start));
            File.ReadBytes(Entry, start, piece);
            FloatDecoder.Decode(Type, piece, values.AsSpan(0, piece.Length / size));
            take(values.AsSpan(0, piece.Length / size));
            start += piece.Length;
        }
    }
}
