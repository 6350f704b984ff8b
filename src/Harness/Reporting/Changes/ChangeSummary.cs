using System.Globalization;
using System.Text;

namespace InitStudy.Harness.Reporting.Changes;

/// <summary>What changed, for a reviewer: first what it says of the science, then of the evidence, then which files are other ones.</summary>
static class ChangeSummary
{
    /// <summary>A few lines; empty if nothing changed.</summary>
    public static string Of(ReportChanges changes)
    {
        if (changes.Files.Count == 0) return "";
        var text = new StringBuilder("What changed in the science\n");
        var turned = changes.Hypotheses.Where(change => change.Verdict.Before != change.Verdict.After).ToList();
        Part(text, "verdict that differs", "verdicts that differ", turned.Select(Turned));
        Part(text, "finding that turned", "findings that turned", changes.Findings.Select(
            finding => $"{finding.Study}: {(finding.Holds ? "holds now" : "no longer holds")}: {finding.Statement}"));
        var predicted = changes.Hypotheses.Where(change => change.Predictions.Count > 0).ToList();
        Part(text, "hypothesis predicts another number", "hypotheses predict other numbers", predicted.Select(Predicted));
        var measured = changes.Hypotheses.Where(change => change.Measurements.Count > 0).ToList();
        Part(text, "hypothesis measured beyond its bounds before", "hypotheses measured beyond their bounds before", measured.Select(Measured));
        Part(text, "building block of the engine computes otherwise", "building blocks of the engine compute otherwise", changes.Blocks);
        var within = changes.Hypotheses.Except([.. turned, .. predicted, .. measured]).ToList();
        text.Append("What changed in the evidence, within its bounds\n");
        Part(text, "hypothesis", "hypotheses", within.Select(change => $"{change.Id} ({change.Study}): {Format.Count(change.Cases, "case")}"));
        text.Append("Which files changed\n");
        Part(text, "file no longer made", "files no longer made", changes.Files.Where(file => file.IsGone).Select(file => file.Name));
        var same = changes.Files.Where(file => !file.IsGone).ToLookup(file => file.HasTheSameNumbers);
        Part(text, "file with other numbers", "files with other numbers", same[false].Select(file => file.Name));
        Part(
            text, "file with the same numbers, in other words or another layout",
            "files with the same numbers, in other words or another layout", same[true].Select(file => file.Name));
        return text.ToString();
    }

    static void Part(StringBuilder text, string one, string several, IEnumerable<string> lines)
    {
        List<string> all = [.. lines];
        text.Append(CultureInfo.InvariantCulture, $"{(all.Count == 0 ? ' ' : '!')} {Format.Count(all.Count)} {(all.Count == 1 ? one : several)}\n");
        foreach (var line in all) text.Append(CultureInfo.InvariantCulture, $"    {line}\n");
    }

    static string Turned(HypothesisChange change)
    {
        var verdict = $"{change.Id} ({change.Study}): {change.Verdict.Before} → {change.Verdict.After}";
        var pair = change.Pairs.FirstOrDefault(pair => pair.Before.Verdict != pair.After.Verdict);
        return pair.After is null ? verdict : $"{verdict}; {pair.After.Case}: {Predictions(pair)}, {Measurements(pair)}";
    }

    static string Predicted(HypothesisChange change) => $"{Share(change, change.Predictions)}: {Predictions(change.Predictions[0])}";

    static string Measured(HypothesisChange change) => $"{Share(change, change.Measurements)}: {Measurements(change.Measurements[0])}";

    static string Share(HypothesisChange change, IReadOnlyList<(DetailsRow Before, DetailsRow After)> pairs) =>
        $"{change.Id} ({change.Study}): {Format.Count(pairs.Count)} of {Format.Count(change.Pairs.Count, "case")}, as {pairs[0].After.Case}";

    static string Predictions((DetailsRow Before, DetailsRow After) pair) =>
        pair.Before.Predicted != pair.After.Predicted || pair.Before.Band == pair.After.Band
            ? $"predicted {Arrow(pair.Before.Predicted, pair.After.Predicted)}"
            : $"band {Arrow(pair.Before.Band, pair.After.Band)}";

    static string Measurements((DetailsRow Before, DetailsRow After) pair) =>
        $"measured {Arrow(pair.Before.MeasuredText, pair.After.MeasuredText)}";

    static string Arrow(string before, string after) => before == after ? after : $"{before} → {after}";
}
