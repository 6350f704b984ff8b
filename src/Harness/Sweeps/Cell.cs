namespace InitStudy.Harness.Sweeps;

/// <summary>One combination of the values of a grid's axes.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Index">Its number there, from 0.</param>
public readonly record struct Cell(Grid Grid, long Index)
{
    /// <summary>Its value on the axis of that name.</summary>
    /// <exception cref="ArgumentException">When there is no such axis.</exception>
    public double this[string axis] => Grid.Axes[Number(axis)].Values[Position(Number(axis))];

    /// <summary>
    /// Names and values: "depth=20 seed=3". It keys the cell's random numbers, so that a coarser grid has the finer one's
    /// results.
    /// </summary>
    public string Key => string.Join(' ', Texts().Zip(Grid.Axes, (text, axis) => $"{axis.Name}={text}"));

    /// <summary>Its name on an axis of named things; its number as text on another.</summary>
    public string Text(string axis) => Grid.Axes[Number(axis)].Text(Position(Number(axis)));

    /// <summary>The place of its value on axis number <paramref name="axis"/>.</summary>
    public int Position(int axis)
    {
        var rest = Index;
        for (var a = Grid.Axes.Count - 1; a > axis; a--) rest /= Grid.Axes[a].Values.Count;
        return (int)(rest % Grid.Axes[axis].Values.Count);
    }

    /// <summary>Its value on every axis, as text.</summary>
    internal IEnumerable<string> Texts()
    {
        for (var a = 0; a < Grid.Axes.Count; a++) yield return Grid.Axes[a].Text(Position(a));
    }

    int Number(string axis)
    {
        for (var a = 0; a < Grid.Axes.Count; a++)
        {
            if (Grid.Axes[a].Name == axis) return a;
        }

        throw new ArgumentException($"axis is '{axis}'; expected one of {string.Join(", ", Grid.Axes.Select(each => each.Name))}", nameof(axis));
    }
}
