namespace InitStudy.Harness.Checking.Files;

/// <summary>Values that somebody holds already.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Type">In the words of safetensors: how finely the values were rounded.</param>
/// <param name="Shape">Sizes of the axes.</param>
/// <param name="Values">All of them.</param>
sealed record TensorInMemory(string Name, string Type, IReadOnlyList<int> Shape, double[] Values) : TensorSource(Name, Type, Shape)
{
    /// <inheritdoc/>
    public override void Read(Piece take) => take(Values);
}
