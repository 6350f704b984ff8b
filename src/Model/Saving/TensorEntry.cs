namespace InitStudy.Model.Saving;

/// <summary>What the header of a safetensors file says about one tensor.</summary>
/// <param name="Name">Unique within the file.</param>
/// <param name="Dtype">Type of the elements, such as "F32" or "F64".</param>
/// <param name="Shape">Sizes of the axes, each at least 0; none for a single number.</param>
/// <param name="Begin">Offset of the first byte, counted from the end of the header.</param>
/// <param name="End">Offset behind the last byte.</param>
public sealed record TensorEntry(string Name, string Dtype, IReadOnlyList<int> Shape, long Begin, long End)
{
    /// <summary>"F32 (64, 24)".</summary>
    public override string ToString() => $"{Dtype} ({string.Join(", ", Shape)})";
}
