using System.Buffers;
using System.Globalization;

namespace VerifyTests;

/// <summary>Names that every file system takes, so that snapshots can be checked out anywhere.</summary>
static class FileName
{
    static readonly SearchValues<char> Invalid =
        SearchValues.Create([.. "\"\\<>|:*?/", .. Enumerable.Range(0, 32).Select(code => (char)code)]);

    /// <summary>A name given by a test, checked.</summary>
    /// <exception cref="ArgumentException">When it is empty or some file system refuses a character.</exception>
    internal static string Valid(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.AsSpan().IndexOfAny(Invalid) is >= 0 and var at)
            throw new ArgumentException($"name is {name}; expected one without '{name[at]}'", nameof(name));
        return name;
    }

    /// <summary>A parameter's value as part of a name, '-' in place of what some file system refuses.</summary>
    internal static string OfValue(object? value)
    {
        var text = value switch
        {
            null => "null",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "null",
        };
        return string.Concat(text.Select(c => Invalid.Contains(c) ? '-' : c));
    }
}
