namespace InitStudy.Model.Kernels;

/// <summary>Mean and variance of columns, those of column j measured in numbers scale[j] · x, so that all squares fit.</summary>
/// <param name="columns">How many: each has mean 0, variance 0 and scale 1 before it is measured.</param>
sealed class ColumnStatistics(int columns)
{
    /// <summary>Means of scale · x.</summary>
    public double[] Mean { get; } = new double[columns];

    /// <summary>Variances of scale · x.</summary>
    public double[] Variance { get; } = new double[columns];

    /// <summary>1, or a power of two where the squares of x would leave the range of double.</summary>
    public double[] Scale { get; } = [.. Enumerable.Repeat(1.0, columns)];
}
