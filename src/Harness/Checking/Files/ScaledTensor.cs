namespace InitStudy.Harness.Checking.Files;

/// <summary>A tensor's values divided by 2^<paramref name="Exponent"/>.</summary>
sealed record ScaledTensor(TensorSource Stored, int Exponent) : TensorSource(Stored.Name, Stored.Type, Stored.Shape)
{
    /// <inheritdoc/>
    public override void Read(Piece take) => Stored.Read(piece =>
    {
        var values = new double[piece.Length];
        for (var i = 0; i < values.Length; i++) values[i] = Math.ScaleB(piece[i], -Exponent);
        take(values);
    });
}
