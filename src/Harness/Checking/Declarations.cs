using System.Globalization;
using InitStudy.Harness.Checking.Laws;
using InitStudy.Harness.Checking.Naming;
using InitStudy.Harness.CommandLine;

namespace InitStudy.Harness.Checking;

/// <summary>What the user declares about the tensors of a file.</summary>
/// <param name="Everywhere">The rule of every drawn tensor without one of its own; none if not declared.</param>
/// <param name="ByName">Rules of a tensor, or of all tensors of a module.</param>
/// <param name="Layout">How weights lie, if declared.</param>
/// <param name="Groups">Layers side by side in a weight, by the name of the weight or of its module.</param>
sealed record Declarations(
    Rule? Everywhere, IReadOnlyDictionary<string, Rule> ByName, Layout? Layout, IReadOnlyDictionary<string, int> Groups)
{
    /// <summary>From the words of the command line.</summary>
    /// <exception cref="InputException">When a law, a layout or a number is none.</exception>
    public static Declarations Parse(IEnumerable<string> laws, string? layout, IEnumerable<string> groups)
    {
        var (everywhere, byName) = ((Rule?)null, new Dictionary<string, Rule>());
        foreach (var law in laws)
        {
            var (name, rule) = Split(law);
            if (name is null ? everywhere is not null : !byName.TryAdd(name, RuleBook.Parse(rule)))
                throw new InputException($"--as is given {(name is null ? "without a name" : $"for '{name}'")} twice; expected once");
            if (name is null) everywhere = RuleBook.Parse(rule);
        }

        return new(everywhere, byName, ParseLayout(layout), ParseGroups(groups));
    }

    /// <summary>Whether any law is declared.</summary>
    public bool IsSome => Everywhere is not null || ByName.Count > 0;

    /// <summary>The rule declared for a tensor by its name, or by its module's: the longest one counts.</summary>
    public Rule? RuleOf(string tensor) => Longest(ByName, tensor);

    /// <summary>Layers side by side in a weight.</summary>
    public int GroupsOf(string weight) => Longest(Groups, weight) is var groups and > 0 ? groups : 1;

    /// <summary>Lets the names pass that tensors have.</summary>
    /// <exception cref="InputException">When no tensor has one, and there are no tensors of such a module.</exception>
    public void RequireNames(IReadOnlyCollection<string> tensors)
    {
        foreach (var name in ByName.Keys.Concat(Groups.Keys))
        {
            if (!tensors.Any(tensor => Covers(name, tensor)))
                throw new InputException($"'{name}' is no tensor or module; expected one of the file{NearNames.Suggest(name, tensors)}");
        }
    }

    static T? Longest<T>(IReadOnlyDictionary<string, T> byName, string tensor) => byName
        .Where(entry => Covers(entry.Key, tensor)).OrderByDescending(entry => entry.Key.Length).Select(entry => entry.Value).FirstOrDefault();

    static bool Covers(string name, string tensor) => tensor == name || tensor.StartsWith($"{name}.", StringComparison.Ordinal);

    static (string? Name, string Text) Split(string text) => text.LastIndexOf('=') is var at and >= 0 ? (text[..at], text[(at + 1)..]) : (null, text);

    static Layout? ParseLayout(string? text) => text switch
    {
        null => null,
        "out-in" => Naming.Layout.OutIn,
        "in-out" => Naming.Layout.InOut,
        _ => throw new InputException($"--layout is '{text}'; expected out-in, as in PyTorch, or in-out, as in Keras and this engine"),
    };

    static Dictionary<string, int> ParseGroups(IEnumerable<string> texts)
    {
        var groups = new Dictionary<string, int>();
        foreach (var text in texts)
        {
            var (name, number) = Split(text);
            if (name is null || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < 1)
                throw new InputException($"--groups is '{text}'; expected NAME=N with a whole number from 1");
            if (!groups.TryAdd(name, count)) throw new InputException($"--groups is given for '{name}' twice; expected once");
        }

        return groups;
    }
}
