using System.Numerics;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Initializers;

/// <summary>Fills a matrix from a stream: element number i, counted row after row, is value i.</summary>
static class Draw
{
    const int Chunk = 512;

    /// <summary>Independent values deviation · quantile(uᵢ).</summary>
    public static void Fill<T>(Matrix<T> weight, UnitDistribution distribution, double deviation, RandomStream random)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Span<double> chunk = stackalloc double[Chunk];
        for (var i = 0; i < weight.Rows; i++)
        {
            var row = weight.Row(i);
            for (var start = 0; start < row.Length; start += Chunk)
            {
                var values = chunk[..Math.Min(Chunk, row.Length - start)];
                random.FillUniform((long)i * weight.Columns + start, values);
                distribution.Quantiles(values);
                for (var j = 0; j < values.Length; j++) row[start + j] = T.CreateTruncating(deviation * values[j]);
            }
        }
    }
}
