using System.Text.RegularExpressions;

namespace InitStudy.Harness.Reporting.Changes;

/// <summary>A file of a report that is not what it was.</summary>
/// <param name="Name">Name without what tells verified from received: "activations.details.csv".</param>
/// <param name="Before">Its text as verified; empty if it is new.</param>
/// <param name="After">Its text as received; empty if it is no longer made.</param>
sealed partial record FileChange(string Name, string Before, string After)
{
    /// <summary>What stands before the first dot: the study, the index or the page.</summary>
    public string Study => Name.Split('.')[0];

    /// <summary>Whether nothing makes it any more.</summary>
    public bool IsGone => After.Length == 0;

    /// <summary>Whether it has the numbers that it had, in the same order: then words, layout or colours changed alone.</summary>
    public bool HasTheSameNumbers => Numbers(Before).SequenceEqual(Numbers(After));

    static IEnumerable<string> Numbers(string text) => Number().Matches(text).Select(match => match.Value);

    /// <summary>No digits of a name ("sgd2") or a colour ("#1f77b4"), which stand behind letters or '#'.</summary>
    [GeneratedRegex(@"(?<![\w#.])[-−]?[0-9][0-9.]*(e-?[0-9]+)?(?!\w)")]
    private static partial Regex Number();
}
