namespace InitStudy.Harness.Checking.Files;

/// <summary>A tensor whose file runs through the first axis fastest: its axes in reverse, and its values in their order.</summary>
sealed record TransposedTensor(TensorSource Stored) : TensorSource(Stored.Name, Stored.Type, [.. Stored.Shape.Reverse()])
{
    /// <inheritdoc/>
    public override void Read(Piece take)
    {
        var values = new double[Count];
        var (index, place) = (new int[Shape.Count], 0L);
        Stored.Read(piece =>
        {
            foreach (var x in piece)
            {
                values[place] = x;
                place = Next(index);
            }
        });
        take(values);
    }

    /// <summary>Moves to the next value of the file, and tells its place among the values in order.</summary>
    long Next(int[] index)
    {
        for (var axis = 0; axis < index.Length; axis++)
        {
            if (++index[axis] < Shape[axis]) break;
            index[axis] = 0;
        }

        var place = 0L;
        for (var axis = 0; axis < index.Length; axis++) place = place * Shape[axis] + index[axis];
        return place;
    }
}
