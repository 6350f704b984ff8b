using InitStudy.Model;

namespace InitStudy.Experiments.Setups.OnlineLearning;

/// <summary>How often activations between −1 and 1 fall into each of 200 equal cells.</summary>
sealed class ActivationHistogram
{
    /// <summary>Cells from −1 to 1, each 0.01 wide.</summary>
    public const int Cells = 200;

    readonly int[] _counts = new int[Cells];
    readonly int _total;

    /// <summary>Counts all values.</summary>
    /// <param name="values">From −1 to 1; a value on an edge belongs to the cell above it, and 1 to the last.</param>
    public ActivationHistogram(Matrix<float> values)
    {
        for (var row = 0; row < values.Rows; row++)
        {
            foreach (var value in values.Row(row))
                _counts[Math.Clamp((int)((value + 1) * (Cells / 2)), 0, Cells - 1)]++;
        }

        _total = values.Count;
    }

    /// <summary>Share of values in cells [low, high) of the scale from −1 to 1.</summary>
    public double Share(double low, double high) => (double)_counts.AsSpan(Cell(low)..Cell(high)).ToArray().Sum() / _total;

    /// <summary>Share of values whose magnitude lies in cells [low, high).</summary>
    public double ShareOfMagnitudes(double low, double high) => Share(low, high) + Share(-high, -low);

    /// <summary>The value that a share of all lie below, linear within a cell.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When the share is not from 0 to below 1.</exception>
    public double Percentile(double share)
    {
        var below = Require.ShareBelowOne(share) * _total;
        var cell = 0;
        while (below > _counts[cell]) below -= _counts[cell++];
        return Left(cell) + below / Math.Max(1, _counts[cell]) * (2.0 / Cells);
    }

    /// <summary>Density in cells joined so that there are that many of equal width, from −1 to 1.</summary>
    public double[] Density(int cells)
    {
        var joined = Cells / cells;
        return [.. _counts.Chunk(joined).Select(counts => counts.Sum() / (_total * joined * (2.0 / Cells)))];
    }

    static int Cell(double edge) => (int)Math.Round((edge + 1) * (Cells / 2));

    static double Left(int cell) => -1 + cell * (2.0 / Cells);
}
