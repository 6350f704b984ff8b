using InitStudy.Harness.Checking.Files;

namespace InitStudy.Properties.Checking;

/// <summary>A tensor of values that are known, which come in pieces of one length.</summary>
sealed record TensorOfValues(double[] Values, int Length) : TensorSource("w", "F64", [Values.Length])
{
    public override void Read(Piece take)
    {
        foreach (var piece in Values.Chunk(Length)) take(piece);
    }
}
