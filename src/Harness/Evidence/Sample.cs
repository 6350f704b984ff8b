using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.Evidence;

/// <summary>What has been measured so far: the values of independent replicates, in order.</summary>
/// <remarks>Most laws need only (n, sum), which add up over chunks; the law of bets needs the values themselves.</remarks>
public sealed class Sample
{
    readonly List<double> _values = [];

    /// <summary>How many values there are.</summary>
    public long Count { get; private set; }

    /// <summary>Their sum, added in order.</summary>
    public double Sum { get; private set; }

    /// <summary>Their mean.</summary>
    public double Mean => Sum / Count;

    /// <summary>The values in the order of measurement.</summary>
    public IReadOnlyList<double> Values => _values;

    /// <summary>A sample of which only (n, sum) is known.</summary>
    internal static Sample Summary(long count, double sum) => new() { Count = count, Sum = sum };

    /// <summary>Adds one value.</summary>
    /// <exception cref="ArgumentException">When it is NaN.</exception>
    public void Add(double value)
    {
        if (double.IsNaN(value)) throw new ArgumentException("value is NaN; expected a number", nameof(value));
        _values.Add(value);
        Sum += value;
        Count++;
    }
}
