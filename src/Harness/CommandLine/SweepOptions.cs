using System.CommandLine;
using System.Globalization;
using InitStudy.Harness.Sweeps;

namespace InitStudy.Harness.CommandLine;

/// <summary>The options of `sweep`.</summary>
sealed class SweepOptions
{
    const string Task = "SLURM_ARRAY_TASK_ID";

    public Argument<string?> Id { get; } = new("ID")
    {
        Description = "A sweep; none lists them.", Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string?> Shard { get; } = new("--shard")
    {
        Description = "Which part of the cells, from 0; without it, Slurm's array task, else all cells.",
    };

    public Option<string?> Of { get; } = new("--of")
    {
        Description = "How many parts there are.",
    };

    public Option<string[]> Only { get; } = new("--only")
    {
        Description = "Values of one axis to keep, as AXIS=VALUE[,VALUE...]; once for each axis that keeps only some.",
    };

    public Option<string?> Cases { get; } = new("--cases")
    {
        Description = "Cases of each hypothesis, for a sweep that has some.",
    };

    public Option<string?> Points { get; } = new("--points")
    {
        Description = "Cells of a coarser grid of those that are left; without it, all of them.",
    };

    public Option<string?> Seed { get; } = new("--seed")
    {
        Description = "Root seed, a whole number; without it, the sweep's own.",
    };

    public Option<string> Out { get; } = new("--out")
    {
        Description = "Folder for the journals, one for all shards.", DefaultValueFactory = _ => "sweeps",
    };

    public Option<string?> Threads { get; } = new("--threads")
    {
        Description = "Threads to use, one a processor if not given; results do not depend on it.",
    };

    /// <summary>The shard that options or Slurm name.</summary>
    /// <param name="parsed">The options.</param>
    /// <param name="environment">Value of a variable, or none.</param>
    /// <exception cref="InputException">When only one of the two numbers is given, or they make no shard.</exception>
    public Shard ParseShard(ParseResult parsed, Func<string, string?> environment)
    {
        var (number, of) = (parsed.GetValue(Shard), parsed.GetValue(Of));
        if ((number is null) != (of is null))
            throw new InputException($"{(of is null ? "--shard" : "--of")} comes without {(of is null ? "--of" : "--shard")}; expected both or neither");
        if (number is not null) return Parse("--shard", number, "--of", of!, first: 0);
        return environment(Task) is { Length: > 0 } task ? ParseTask(task, environment) : new(0, 1);
    }

    /// <summary>Task MIN of an array is shard 0, and so on to MAX: an array with gaps would leave shards out.</summary>
    static Shard ParseTask(string task, Func<string, string?> environment)
    {
        const string count = "SLURM_ARRAY_TASK_COUNT", least = "SLURM_ARRAY_TASK_MIN", most = "SLURM_ARRAY_TASK_MAX";
        var first = environment(least) is { Length: > 0 } text ? Whole(least, text, 0, int.MaxValue - Harness.Sweeps.Shard.Most) : 0;
        var shard = Parse(Task, task, count, environment(count) ?? "", first);
        if (environment(most) is { Length: > 0 } last && Whole(most, last, first, int.MaxValue) != first + shard.Of - 1)
            throw new InputException($"{most} is '{last}'; expected {first + shard.Of - 1}: an array without gaps, or --shard and --of");
        return shard;
    }

    static Shard Parse(string name, string text, string ofName, string ofText, int first)
    {
        var of = Whole(ofName, ofText, 1, Harness.Sweeps.Shard.Most);
        return new(Whole(name, text, first, first + of - 1) - first, of);
    }

    static int Whole(string name, string text, int low, int high) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high
            ? number
            : throw new InputException($"{name} is '{text}'; expected a whole number from {low} to {high}");
}
