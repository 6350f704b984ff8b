using System.Globalization;

namespace InitStudy.Harness.Sweeps;

/// <summary>One coordinate of a grid: its name, and the values that it takes.</summary>
public sealed class Axis
{
    /// <summary>An axis of numbers.</summary>
    /// <param name="name">Names a column, such as "depth".</param>
    /// <param name="values">All finite and different, at least one.</param>
    /// <exception cref="ArgumentException">When they are not.</exception>
    public Axis(string name, IReadOnlyList<double> values)
    {
        if (values.Count == 0 || values.Distinct().Count() < values.Count || !values.All(double.IsFinite))
            throw new ArgumentException($"axis '{name}' has {values.Count} values; expected at least one, all finite and different", nameof(values));
        (Name, Values) = (name, values);
    }

    /// <summary>An axis of named things; its values are their numbers from 0.</summary>
    /// <exception cref="ArgumentException">When there is none, or two have one name.</exception>
    public Axis(string name, IReadOnlyList<string> labels) : this(name, [.. labels.Distinct().Select((_, number) => number)])
    {
        if (Values.Count < labels.Count) throw new ArgumentException($"axis '{name}' has a label twice; expected all different", nameof(labels));
        Labels = labels;
    }

    Axis(string name, IEnumerable<int> values) : this(name, [.. values.Select(value => (double)value)])
    {
    }

    /// <summary>Names its column.</summary>
    public string Name { get; }

    /// <summary>The numbers, in the order of the grid.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>The names of the values, or none for numbers.</summary>
    public IReadOnlyList<string>? Labels { get; }

    /// <summary>Whole numbers from first to last.</summary>
    public static Axis Range(string name, int first, int last, int step = 1) =>
        new(name, Enumerable.Range(0, 1 + ((last - first) / step)).Select(i => first + (i * step)));

    /// <summary>A value as it is written everywhere.</summary>
    public string Text(int position) => Labels?[position] ?? Values[position].ToString("R", CultureInfo.InvariantCulture);

    /// <summary>So many of its values, evenly spread: each the middle one of as many equal parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When there are not that many.</exception>
    public Axis Thinned(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Values.Count);
        return At([.. Enumerable.Range(0, count).Select(i => (int)(((2L * i) + 1) * Values.Count / (2L * count)))]);
    }

    /// <summary>Every value as it is written.</summary>
    internal IEnumerable<string> Texts => Enumerable.Range(0, Values.Count).Select(Text);

    /// <summary>The values at these positions.</summary>
    internal Axis At(IReadOnlyList<int> positions) =>
        Labels is null ? new(Name, [.. positions.Select(i => Values[i])]) : new(Name, [.. positions.Select(i => Labels[i])]);
}
