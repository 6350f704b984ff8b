using System.Collections.Concurrent;
using InitStudy.Harness.Data;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.CommandLine;

/// <summary>What a run does between reading its options and writing its files.</summary>
/// <param name="Selection">What to run.</param>
/// <param name="Tier">How large.</param>
/// <param name="Seed">One root seed for all hypotheses, or none for each one's own.</param>
/// <param name="Data">Images of the exhibits, if any.</param>
/// <param name="Runner">Decides, and keeps the ledger.</param>
sealed record Execution(Selection Selection, Tier Tier, ulong? Seed, Dataset? Data, HypothesisRunner Runner)
{
    /// <summary>Every fast study of a program, under the pinned seeds.</summary>
    public static Execution OfEverything(InitStudyProgram program, int threads) => new(
        Selection.Of(program.Catalog, []), Tier.Fast, Seed: null, program.Images?.Invoke(), new HypothesisRunner(threads));

    /// <summary>Whether the user brought <see cref="Data"/>.</summary>
    public bool AreUsersImages { get; init; }

    /// <summary>Told of each study when its last hypothesis is decided; calls may come from several threads.</summary>
    public Action<string> Decided { get; init; } = _ => { };

    /// <summary>How often <see cref="Do"/> tells of a step.</summary>
    public int Steps =>
        (Tier.HasFlag(Tier.Fast) ? Selection.Hypotheses.Count + Selection.Studies.Count : 0)
        + (Tier.HasFlag(Tier.Slow) ? Selection.Slow.Sum(study => study.Slow!.Runs) : 0);

    /// <summary>Decides hypotheses and trains exhibits.</summary>
    public (IReadOnlyList<Outcome> Outcomes, IReadOnlyList<StudyResult> Results) Do(
        Action<string> step, CancellationToken cancellation)
    {
        var context = new ExhibitContext(Data, Runner.Threads, cancellation);
        if (!Tier.HasFlag(Tier.Fast)) return ([], Slow(context, step));
        var outcomes = Runner.DecideAll(Selection.Hypotheses, Seed, step, StudyByStudy(), cancellation);
        List<StudyResult> results = [.. Selection.Studies.Select(study => Fast(study, outcomes, context, step))];
        if (Tier.HasFlag(Tier.Slow)) results.AddRange(Slow(context, step));
        return (outcomes, results);
    }

    Action<Outcome> StudyByStudy()
    {
        var decided = new ConcurrentDictionary<string, int>();
        return outcome =>
        {
            var study = outcome.Hypothesis.Section.Study;
            var planned = Selection.Hypotheses.Count(hypothesis => hypothesis.Section.Study == study);
            var count = decided.AddOrUpdate(study, 1, (_, before) => before + 1);
            if (count == planned) Decided($"{study}: {Format.Count(count)} of {Format.Count(planned, "hypothesis")} decided");
        };
    }

    StudyResult Fast(Study study, IReadOnlyList<Outcome> outcomes, ExhibitContext context, Action<string> step)
    {
        step($"{study.Name}: exhibits");
        return new(
            Selection.Catalog, study,
            [.. outcomes.Where(outcome => outcome.Hypothesis.Section.Study == study.Name)], Exhibits(study, context))
        {
            Images = Data?.Source, AreUsersImages = AreUsersImages,
        };
    }

    static IReadOnlyList<Exhibit> Exhibits(Study study, ExhibitContext context)
    {
        try
        {
            return study.Exhibits(context);
        }
        catch (InputException why)
        {
            return [Exhibit.NotMeasured("Figures and tables", why)];
        }
    }

    List<StudyResult> Slow(ExhibitContext context, Action<string> step) =>
    [
        .. Selection.Slow.Select(study => new StudyResult(Selection.Catalog, study, [], [Slow(study, context, step)])
        {
            Images = study.Slow!.NeedsImages ? Data?.Source : null, AreUsersImages = AreUsersImages && study.Slow.NeedsImages, Tier = Tier.Slow,
        }),
    ];

    static Exhibit Slow(Study study, ExhibitContext context, Action<string> step)
    {
        try
        {
            return study.Slow!.Show(context, run => step($"{study.Name}: {run}"));
        }
        catch (InputException why)
        {
            throw new InputException($"{study.Name} cannot be measured with these images: {why.Message}");
        }
    }
}
