using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>The first values of a tensor in some order, which those of others are compared with.</summary>
/// <param name="Values">At most so many as are kept.</param>
sealed record FirstValues(float[] Values)
{
    readonly double _sumOfSquares = Reduction.SumOfSquares<float>(Values);

    /// <summary>Σx² of the first <paramref name="count"/> values.</summary>
    public double SumOfSquares(int count) =>
        count == Values.Length ? _sumOfSquares : Reduction.SumOfSquares<float>(Values.AsSpan(0, count));
}
