using InitStudy.Harness.CommandLine;

namespace InitStudy.Harness.Sweeps;

/// <summary>The part of a grid that has only some of the values of some axes.</summary>
/// <param name="Whole">The grid.</param>
/// <param name="Grid">The part; its values keep their order.</param>
sealed record GridSlice(Grid Whole, Grid Grid)
{
    /// <summary>Values that an error lists.</summary>
    const int Listed = 12;

    /// <summary>Characters of <see cref="Text"/>: a line of a journal has at most 16,384.</summary>
    const int Longest = 15_000;

    /// <summary>
    /// The terms that <see cref="Parse"/> makes it of, with "&amp;" between: one for each axis that lacks values, and none for the
    /// whole grid. Letters are escaped as in an address (RFC 3986), so that it is one word of ASCII.
    /// </summary>
    public string Text => string.Join('&', Grid.Axes.Zip(Whole.Axes)
        .Where(pair => pair.First.Values.Count < pair.Second.Values.Count)
        .Select(pair => $"{Uri.EscapeDataString(pair.First.Name)}={string.Join(',', pair.First.Texts.Select(Uri.EscapeDataString))}"));

    /// <summary>The part that the terms leave, whatever their order.</summary>
    /// <param name="whole">The grid.</param>
    /// <param name="terms">"AXIS=VALUE,VALUE", one for each axis that keeps only these values; they may be escaped.</param>
    /// <param name="name">What an error calls them.</param>
    /// <exception cref="InputException">When an axis or value is not the grid's, or comes twice.</exception>
    public static GridSlice Parse(Grid whole, IReadOnlyList<string> terms, string name)
    {
        var kept = new Dictionary<string, Axis>();
        foreach (var term in terms)
        {
            if (term.Split('=') is not [var left, var right])
                throw new InputException($"{name} is '{term}'; expected AXIS=VALUE[,VALUE...]");
            var text = Uri.UnescapeDataString(left);
            var axis = whole.Axes.FirstOrDefault(axis => axis.Name == text) ?? throw new InputException(
                $"{name} has axis '{text}'; expected one of {string.Join(", ", whole.Axes.Select(each => each.Name))}");
            if (!kept.TryAdd(text, Part(axis, [.. right.Split(',').Select(Uri.UnescapeDataString)], name)))
                throw new InputException($"{name} has axis '{text}' twice; expected each axis once");
        }

        var slice = new GridSlice(whole, new([.. whole.Axes.Select(axis => kept.GetValueOrDefault(axis.Name, axis))]));
        return slice.Text.Length <= Longest ? slice : throw new InputException(
            $"{name} has {slice.Text.Length} characters; expected at most {Longest}");
    }

    static Axis Part(Axis axis, IReadOnlyList<string> values, string name)
    {
        if (values.CountBy(value => value).FirstOrDefault(pair => pair.Value > 1).Key is { } repeated)
            throw new InputException($"{name} has {axis.Name} '{repeated}' twice; expected each value once");
        var left = values.ToHashSet();
        var part = Enumerable.Range(0, axis.Values.Count).Where(position => left.Remove(axis.Text(position))).ToList();
        return left.Count == 0 ? axis.At(part) : throw new InputException(
            $"{name} has {axis.Name} '{left.First()}'; expected one of {Expected(axis, left.First())}");
    }

    static string Expected(Axis axis, string value)
    {
        if (axis.Values.Count <= Listed) return string.Join(", ", axis.Texts);
        var near = axis.Labels is { } labels ? NearNames.Suggest(value, labels) : "";
        return $"{axis.Values.Count} values from {axis.Text(0)} to {axis.Text(axis.Values.Count - 1)}{near}";
    }
}
