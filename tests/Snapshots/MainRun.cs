using System.Globalization;
using InitStudy.Experiments;
using InitStudy.Experiments.Data;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Snapshots;

/// <summary>One run of every fast study on its pinned seeds, shared by the tests that look at it.</summary>
public sealed class MainRun
{
    /// <summary>Decides all hypotheses and trains the exhibits: what the program does without arguments.</summary>
    /// <remarks>Under a culture that writes numbers with a comma: a text that asks for the user's turns the reports red.</remarks>
    public MainRun()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        var runner = new HypothesisRunner(Environment.ProcessorCount);
        var context = new ExhibitContext(Digits.Load(), runner.Threads);
        var outcomes = runner.DecideAll([.. Chapter.Catalog.Studies.SelectMany(Chapter.Catalog.Of)])
            .ToLookup(outcome => outcome.Hypothesis.Section.Study);
        Results =
        [
            .. Chapter.Catalog.Studies.Select(study =>
                new StudyResult(Chapter.Catalog, study, [.. outcomes[study.Name]], study.Exhibits(context))
                {
                    Images = Digits.Source,
                }),
        ];
        ErrorBound = runner.Ledger.ErrorBound;
        CultureInfo.CurrentCulture = before;
    }

    /// <summary>A result for every study.</summary>
    public IReadOnlyList<StudyResult> Results { get; }

    /// <summary>What the errors of all decisions of the run may add up to.</summary>
    public double ErrorBound { get; }
}
