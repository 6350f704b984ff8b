using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.CommandLine;

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
        Description = "Folder for the reports of whole studies.", DefaultValueFactory = _ => "reports",
    };

    public Option<string?> Data { get; } = new("--data")
    {
        Description = "Folder of IDX files to use for the exhibits instead of the UCI digits; the slow tier needs one.",
    };

    public Option<string?> Threads { get; } = new("--threads")
    {
        Description = "Threads to use, one a processor if not given; results do not depend on it.",
    };

    public Option<string> Tier { get; } = new("--tier")
    {
        Description = "fast, slow or all: hypotheses with small exhibits, exhibits on tens of thousands of images, or both.", DefaultValueFactory = _ => "fast",
    };

    public Option<string?> Cases { get; } = new("--cases")
    {
        Description = "Cases of every hypothesis, all of a domain that has fewer; without it, as many as the published reports have.",
    };

    public Option<string?> Case { get; } = new("--case")
    {
        Description = "Token of one case, as a report or a failing test prints it.",
    };

    public Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "A line a hypothesis also where all studies are run, which otherwise have a line each.",
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

    /// <summary>A number of threads or cases; none without a text.</summary>
    /// <exception cref="InputException">When the text is no number, or not from 1 to the most.</exception>
    public static int? ParsePositive(Option option, string? text, int most = int.MaxValue) => text switch
    {
        null => null,
        _ when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most => number,
        _ => throw new InputException($"{option.Name} is '{text}'; expected a whole number from 1 to {most}"),
    };

    /// <summary>The tiers to run.</summary>
    /// <exception cref="InputException">When the text is no tier.</exception>
    public static Tier ParseTier(string text) => text switch
    {
        "fast" => Harness.Studies.Tier.Fast,
        "slow" => Harness.Studies.Tier.Slow,
        "all" => Harness.Studies.Tier.All,
        _ => throw new InputException($"--tier is '{text}'; expected fast, slow or all"),
    };

    /// <summary>Lets a token pass that nothing else contradicts.</summary>
    /// <exception cref="InputException">When another option says what the token says, or has no meaning for one case.</exception>
    public void RequireCaseAlone(ParseResult parsed)
    {
        foreach (var option in new Option[] { Seed, Out, Data, Tier, Cases })
        {
            if (parsed.GetResult(option) is { Implicit: false })
                throw new InputException(
                    $"--case comes with {option.Name}; expected at most --threads and --json beside it, since a token says all");
        }
    }

    /// <summary>Lets images pass if there is a study to show them.</summary>
    /// <exception cref="InputException">When there is none.</exception>
    public static void RequireStudies(Selection selection)
    {
        if (selection.Studies.Count == 0)
            throw new InputException("--data comes with single hypotheses; expected a study, whose figures the images are for");
    }

    /// <summary>Lets the slow tier pass if every study named has it, and there are images if and only if one of them needs some.</summary>
    /// <exception cref="InputException">When there are none, or it would leave something out in silence.</exception>
    public static void RequireSlow(Selection selection, Tier tier, ulong? seed, string? data)
    {
        if (tier == Harness.Studies.Tier.Slow && seed is not null)
            throw new InputException(
                "--seed comes with --tier slow; expected --tier fast or all, since the slow tier's runs have seeds of their own");
        var names = selection.Catalog.Studies.Where(study => study.Slow is not null).Select(study => study.Name);
        if (selection.Slow.Count == 0)
            throw new InputException($"nothing chosen has a slow tier; expected a study of {string.Join(", ", names)}");
        if (tier == Harness.Studies.Tier.Slow && selection.NamedWithoutSlow is { } name)
            throw new InputException($"'{name}' has no slow tier; expected a study of {string.Join(", ", names)}");
        var needImages = selection.Slow.Any(study => study.Slow!.NeedsImages);
        if (needImages && data is null)
            throw new InputException(
                "--tier is slow or all without --data; expected a folder of IDX images: on Debian or Ubuntu " +
                "'apt install dataset-fashion-mnist', then --data /usr/share/datasets/fashion-mnist");
        if (!needImages && data is not null && tier == Harness.Studies.Tier.Slow)
            throw new InputException($"--data is '{data}'; expected none, since the slow tier of what is chosen draws its own images");
    }
}
