namespace InitStudy.Harness.Checking.Statistics;

/// <summary>How finely a type of the file tells numbers apart.</summary>
/// <param name="Bits">Of the mantissa, the leading one not counted: 52, 23, 10 or 7.</param>
/// <param name="Exponent">Of the unit, a power of 2, in which the numbers are told.</param>
readonly record struct Precision(int Bits, int Exponent = 0)
{
    /// <summary>A few units in the last place of single precision, in which most weights are computed.</summary>
    const double Arithmetic = 1.0 / (1 << 21);

    /// <summary>Half precision, whose numbers below 2^−14 are as far apart as those above.</summary>
    const int BitsOfHalf = 10, SmallestOfHalf = -14;

    /// <summary>Half a unit in the last place, relative: the most that storing a number moves it.</summary>
    public double HalfUnit => 0.5 * Math.ScaleB(1, -Bits);

    /// <summary>The most that computing and storing a number moves it, relative to it.</summary>
    public double Rounding => HalfUnit + (Bits > 23 ? 0 : Arithmetic);

    /// <summary>The same for values about as large as <paramref name="magnitude"/>: the smallest numbers of a type are equally far apart.</summary>
    public double RoundingOf(double magnitude) => Math.Max(Rounding, 0.5 * Math.ScaleB(1, Smallest - Bits) / magnitude);

    int Smallest => (Bits == BitsOfHalf ? SmallestOfHalf : Bits > 23 ? -1022 : -126) - Exponent;

    /// <summary>The same for the product of two vectors of length 1 of an orthogonal matrix with sides up to <paramref name="side"/>.</summary>
    public double OfProducts(int side) => 2 * HalfUnit + 16 * Math.Sqrt(side) * Math.ScaleB(1, Bits > 23 ? -53 : -24);

    /// <summary>The number from which on values are rounded to <paramref name="edge"/>, a power of 2 times 1 to 2 in steps of 1/128.</summary>
    public double RoundedUpTo(double edge)
    {
        var step = Math.ScaleB(1, Math.Max(Math.ILogB(Math.BitDecrement(edge)), Smallest) - Bits);
        return (Math.Ceiling(edge / step) - 0.5) * step;
    }
}
