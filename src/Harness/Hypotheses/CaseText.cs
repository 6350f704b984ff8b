using System.Globalization;
using System.Reflection;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;

namespace InitStudy.Harness.Hypotheses;

/// <summary>A case in words: "fanIn 1, fanOut 64", from the public properties of its record in their order.</summary>
static class CaseText
{
    /// <summary>Below it four places would round to zero.</summary>
    const double Smallest = 0.0001;

    public static string Of(object c) => string.Join(", ", c.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite)
        .OrderBy(property => property.MetadataToken)
        .Select(property => $"{Lower(property.Name)} {Text(property.GetValue(c))}"));

    static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    static string Text(object? value) => value switch
    {
        IActivation activation => activation.Name,
        IInitializer initializer => initializer.Name,
        double number when number != 0 && Math.Abs(number) < Smallest => Format.Number(number),
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };
}
