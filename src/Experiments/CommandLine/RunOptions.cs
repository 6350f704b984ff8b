using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;

namespace InitStudy.Experiments.CommandLine;

/// <summary>The options of `run`, as text from the user and as values.</summary>
sealed class RunOptions
{
    public Argument<string[]> Names { get; } = new("ID")
    {
        Description = "Studies or hypotheses; none means all.", Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string?> Seed { get; } = new("--seed")
    {
        Description = "Root seed: a whole number, or 'random'. Without it, the pinned seed of the published reports.",
    };

    public Option<string> Out { get; } = new("--out")
    {
        Description = "Folder for the reports.", DefaultValueFactory = _ => "reports",
    };

    public Option<string?> Data { get; } = new("--data")
    {
        Description = "Folder of IDX files to use for the exhibits instead of the UCI digits.",
    };

    public Option<string?> Threads { get; } = new("--threads")
    {
        Description = "Threads to use, one a processor if not given; results do not depend on it.",
    };

    public Option<string> Tier { get; } = new("--tier")
    {
        Description = "fast, slow or all.", DefaultValueFactory = _ => "fast",
    };

    public Option<string?> Case { get; } = new("--case")
    {
        Description = "Token of one case, as a report or a failing test prints it.",
    };

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "One JSON object a line on standard output.",
    };

    /// <summary>The root seed, or none for each hypothesis' pinned one.</summary>
    /// <exception cref="InputException">When the text is neither a number nor 'random'.</exception>
    public static ulong? ParseSeed(string? text) => text switch
    {
        null => null,
        "random" => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))),
        _ when ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) => seed,
        _ => throw new InputException($"--seed is '{text}'; expected a whole number from 0 to {ulong.MaxValue}, or 'random'"),
    };

    /// <summary>The number of threads; without a text, that of processors.</summary>
    /// <exception cref="InputException">When the text is no number, or 0.</exception>
    public static int ParseThreads(string? text) => text switch
    {
        null => Environment.ProcessorCount,
        _ when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads >= 1 => threads,
        _ => throw new InputException($"--threads is '{text}'; expected a whole number from 1 to {int.MaxValue}"),
    };

    /// <summary>Lets a tier pass that there is something to run in.</summary>
    /// <exception cref="InputException">When the text is no tier, or one without studies.</exception>
    public static void RequireFast(string tier)
    {
        if (tier is "fast" or "all") return;
        throw new InputException(tier == "slow"
            ? "--tier is 'slow'; expected fast or all, since no study has a slow tier yet"
            : $"--tier is '{tier}'; expected fast, slow or all");
    }
}
