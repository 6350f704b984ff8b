namespace InitStudy.Model.Kernels;

/// <summary>Numbers in single precision as the same numbers in double.</summary>
public static class Widening
{
    /// <summary>Writes each number of <paramref name="singles"/> to its place in <paramref name="doubles"/>.</summary>
    /// <exception cref="ArgumentException">When the lengths differ.</exception>
    public static void Of(ReadOnlySpan<float> singles, Span<double> doubles)
    {
        Require.Length(doubles.Length, singles.Length);
        Columns.Run(singles.Length, new Work(singles, doubles));
    }

    readonly ref struct Work(ReadOnlySpan<float> singles, Span<double> doubles) : IColumns
    {
        readonly ReadOnlySpan<float> _singles = singles;
        readonly Span<double> _doubles = doubles;

        public void At<TLanes>(int column) where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes> =>
            TLanes.LoadSingles(in _singles[column]).Store(ref _doubles[column]);
    }
}
