using System.Globalization;
using System.Reflection;

namespace InitStudy.Harness.Sweeps;

/// <summary>The first line of a journal: all that its records depend on, as "name=value" separated by spaces.</summary>
/// <param name="Fields">In a fixed order.</param>
sealed record JournalHeader(IReadOnlyList<(string Name, string Value)> Fields)
{
    /// <summary>The name of a field.</summary>
    public const string SweepField = "sweep", VersionField = "version", SeedField = "seed", CasesField = "cases", OnlyField = "only",
        PointsField = "points", ShardField = "shard", OfField = "of";

    const string Format = "1", Start = "initstudy-journal";

    /// <summary>What a field says where an option was not given.</summary>
    const string All = "all";

    static readonly string[] Names = ["format", SweepField, VersionField, SeedField, CasesField, OnlyField, PointsField, "grid", "cells", ShardField, OfField];

    /// <summary>The line's text.</summary>
    public string Text => $"{Start} {string.Join(' ', Fields.Select(pair => $"{pair.Name}={pair.Value}"))}";

    /// <summary>What the records' checksums start from.</summary>
    public uint Checksum => JournalLine.Checksum(Text, 0);

    /// <summary>The value of a field.</summary>
    public string this[string name] => Fields.First(pair => pair.Name == name).Value;

    /// <summary>The header of one shard of a plan.</summary>
    public static JournalHeader Of(SweepPlan plan, Shard shard) => new(
    [
        .. Names.Zip(
        [
            Format, plan.Sweep.Id, Version(plan.Sweep), Invariant(plan.Seed), Option(plan.Cases), plan.Slice.Text is { Length: > 0 } only ? only : All,
            Option(plan.Points), plan.Grid.Hash, Invariant(plan.Grid.Count), Invariant(shard.Number), Invariant(shard.Of),
        ]),
    ]);

    /// <summary>The header that a line's text is, or none.</summary>
    public static JournalHeader? Parse(string text)
    {
        var words = text.Split(' ');
        if (words[0] != Start) return null;
        var header = new JournalHeader([.. words[1..].Select(word => word.Split('=', 2)).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1]))]);
        return header.Fields.Select(pair => pair.Name).SequenceEqual(Names) ? header : null;
    }

    /// <summary>Lets a journal pass that differs from another at most in the fields that are excepted.</summary>
    /// <exception cref="InputException">When another field differs: its name, its value, and what was expected.</exception>
    public void Require(JournalHeader expected, string path, params string[] except)
    {
        foreach (var ((name, value), (_, other)) in Fields.Zip(expected.Fields))
        {
            if (value != other && !except.Contains(name))
                throw new InputException($"journal '{path}' has {name} {value}; expected {other}");
        }
    }

    /// <summary>A field that is a whole number.</summary>
    /// <exception cref="InputException">When it is none in this range.</exception>
    public int Whole(string name, string path, int least, int most) =>
        int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new InputException($"journal '{path}' has {name} {this[name]}; expected a whole number from {least} to {most}");

    /// <summary>A field that an option of one whole number fills; none without it.</summary>
    /// <exception cref="InputException">When it is none in this range.</exception>
    public int? Option(string name, string path, int most) => this[name] == All ? null : Whole(name, path, 1, most);

    /// <summary>The terms of the slice.</summary>
    public IReadOnlyList<string> Only => this[OnlyField] == All ? [] : this[OnlyField].Split('&');

    /// <summary>The version of the code that measures, with the commit it was built from.</summary>
    static string Version(Sweep sweep) => sweep.GetType().Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Replace(' ', '-') ?? "none";

    static string Option(int? number) => number is { } given ? Invariant(given) : All;

    static string Invariant(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
