using System.Text.RegularExpressions;

namespace InitStudy.Harness.Studies;

/// <summary>Names of files and random streams from names of classes: "FanInKeepsSignal" is "fan-in-keeps-signal".</summary>
static partial class KebabCase
{
    /// <summary>A hyphen before each capital letter but the first, all in lower case.</summary>
    public static string Of(string pascalCase) =>
        Capital().Replace(pascalCase, match => match.Index == 0 ? match.Value : $"-{match.Value}").ToLowerInvariant();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
