using InitStudy.Harness.Checking.Laws;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>What is kept of a tensor's values; every test is a function of it.</summary>
/// <remarks>Moments, histogram and first values are told in the unit of <see cref="Precision"/>; all else as in the file.</remarks>
/// <param name="Precision">Of its type, and the unit.</param>
/// <param name="Looks">Moments of the first 32 values, of the first 34, … of all.</param>
/// <param name="Rows">Moments of every row of the matrix.</param>
/// <param name="Columns">Moments of every column.</param>
/// <param name="Histogram">Of all values.</param>
/// <param name="Smallest">Value.</param>
/// <param name="Greatest">Value.</param>
/// <param name="Start">The first values.</param>
/// <param name="StartOfTransposed">The first values column after column.</param>
sealed record TensorSummary(
    Precision Precision, IReadOnlyList<SampleMoments> Looks, SampleMoments[] Rows, SampleMoments[] Columns, Histogram Histogram,
    double Smallest, double Greatest, FirstValues Start, FirstValues StartOfTransposed)
{
    /// <summary>Nats that an orthogonal matrix's equations must be worth to exclude that chance fulfilled them.</summary>
    const double Sure = 60;

    /// <summary>Σ|x|.</summary>
    public required double SumOfMagnitudes { get; init; }

    /// <summary>Number of values.</summary>
    public long Count => Histogram.Count;

    /// <summary>All moments.</summary>
    public SampleMoments All => Looks[^1];

    /// <summary>The values' root mean square.</summary>
    public double Deviation => Math.ScaleB(All.RootMeanSquare, Precision.Exponent);

    /// <summary>Whether every value is the same.</summary>
    public bool IsConstant => Smallest == Greatest;

    /// <summary>A law of the values, as one of what is kept.</summary>
    public WeightLaw InUnits(WeightLaw law) => law.InUnitsOf(Precision.Exponent);

    /// <summary>Whether it has at least two rows and two columns.</summary>
    public bool IsMatrix => Rows.Length > 1 && Columns.Length > 1;

    /// <summary>The length that all rows, or all columns, have, if they are orthogonal to one another.</summary>
    public double? OrthogonalGain { get; init; }

    /// <summary>Whether so many equations hold so exactly that independent values do not fulfil them by chance.</summary>
    public bool IsSurelyOrthogonal => OrthogonalGain is not null && Equations * NatsOfAnEquation > Sure;

    double Equations => 0.5 * Math.Min(Rows.Length, Columns.Length) * (Math.Min(Rows.Length, Columns.Length) + 1.0);

    double NatsOfAnEquation => -Model.Kernels.Elementary.Log(4 * Side * Precision.OfProducts(Side) / Math.Sqrt(Side));

    int Side => Math.Max(Rows.Length, Columns.Length);
}
