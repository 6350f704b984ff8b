namespace InitStudy.Harness.Checking.Statistics;

/// <summary>Counts of values by sign, exponent and 7 bits of the mantissa: bins that are fixed before any value is seen.</summary>
/// <remarks>The upper half of a value in single precision is its bin, so every bin is less than 1/128 of its distance from 0 wide.</remarks>
sealed class Histogram
{
    const int Bins = 1 << 15, Shift = 16;

    /// <summary>Values above 0 by bin, from <see cref="_first"/> on, and behind them as many bins of those below 0.</summary>
    long[] _counts = new long[2 * Bins];

    int _first;

    /// <summary>How many values there are.</summary>
    public long Count { get; private set; }

    /// <summary>Counts the values, none of which is NaN.</summary>
    public void Add(ReadOnlySpan<double> values)
    {
        var counts = _counts;
        foreach (var x in values) counts[BitConverter.SingleToUInt32Bits((float)x) >> Shift]++;
        Count += values.Length;
    }

    /// <summary>Gives back the memory of empty bins at both ends; nothing can be added then.</summary>
    public void Trim()
    {
        var (first, end) = Range;
        (_counts, _first) = ([.. _counts[first..end], .. _counts[(Bins + first)..(Bins + end)]], first);
    }

    /// <summary>The bin of a magnitude; a value's sign does not count.</summary>
    public static int BinOf(double value) => (int)(BitConverter.SingleToUInt32Bits((float)value) >> Shift) & (Bins - 1);

    /// <summary>Values with a bin's magnitude, of either sign.</summary>
    public long Magnitudes(int bin) => Above(bin) + Below(bin);

    /// <summary>The smallest magnitude in a bin.</summary>
    public static double Edge(int bin) => BitConverter.UInt32BitsToSingle((uint)bin << Shift);

    /// <summary>The first bin, and the one behind the last, that hold anything.</summary>
    public (int First, int End) Range
    {
        get
        {
            var (first, end) = (_first, _first + Width);
            while (first < end && Magnitudes(first) == 0) first++;
            while (end > first && Magnitudes(end - 1) == 0) end--;
            return (first, end);
        }
    }

    /// <summary>The edges from the lowest to the highest, each by its sign and the bin of its magnitude, with the number of values below it.</summary>
    public IEnumerable<(int Sign, int Bin, long Below)> Cumulative()
    {
        var (first, end) = Range;
        var below = 0L;
        for (var bin = end - 1; bin >= first; bin--)
        {
            yield return (-1, bin + 1, below);
            below += Below(bin);
        }

        yield return (-1, first, below);
        for (var bin = first; bin < end; bin++)
        {
            yield return (1, bin, below);
            below += Above(bin);
        }

        yield return (1, end, below);
    }

    int Width => _counts.Length / 2;

    long Above(int bin) => bin >= _first && bin - _first < Width ? _counts[bin - _first] : 0;

    long Below(int bin) => bin >= _first && bin - _first < Width ? _counts[Width + bin - _first] : 0;
}
