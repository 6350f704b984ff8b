namespace InitStudy.Harness.Reporting.Changes;

/// <summary>What changed of one hypothesis, told from its cases before and after.</summary>
/// <param name="Study">Its study.</param>
/// <param name="Id">The hypothesis.</param>
/// <param name="Before">Its cases as verified; none if it is new.</param>
/// <param name="After">Its cases as received; none if it is gone.</param>
sealed record HypothesisChange(string Study, string Id, IReadOnlyList<DetailsRow> Before, IReadOnlyList<DetailsRow> After)
{
    /// <summary>Cases that were decided both times.</summary>
    public IReadOnlyList<(DetailsRow Before, DetailsRow After)> Pairs { get; } =
        [
            .. Before.DistinctBy(row => row.Token).Join(
                After.DistinctBy(row => row.Token), row => row.Token, row => row.Token, (before, after) => (before, after)),
        ];

    /// <summary>Refuted if a case is, supported if all are, else undecided.</summary>
    public (string Before, string After) Verdict => (Of(Before, "new"), Of(After, "gone"));

    /// <summary>Cases for which theory predicts another number, or the claim allows another band.</summary>
    public IReadOnlyList<(DetailsRow Before, DetailsRow After)> Predictions =>
        [.. Pairs.Where(pair => (pair.Before.Predicted, pair.Before.Band) != (pair.After.Predicted, pair.After.Band))];

    /// <summary>Cases whose guaranteed intervals have no value in common.</summary>
    public IReadOnlyList<(DetailsRow Before, DetailsRow After)> Measurements => [.. Pairs.Where(pair => pair.After.IsBeyondTheBoundsOf(pair.Before))];

    /// <summary>Cases that are not the same, or that one side does not have.</summary>
    public int Cases => Math.Max(Before.Count, After.Count) - Pairs.Count(pair => pair.Before == pair.After);

    /// <summary>The hypotheses of a study that changed, in the order of the report.</summary>
    public static IEnumerable<HypothesisChange> Of(FileChange details)
    {
        var (before, after) = (DetailsRow.Read(details.Before).ToLookup(row => row.Hypothesis), DetailsRow.Read(details.After).ToLookup(row => row.Hypothesis));
        return after.Concat(before).Select(rows => rows.Key).Distinct()
            .Select(id => new HypothesisChange(details.Study, id, [.. before[id]], [.. after[id]]))
            .Where(change => !change.Before.SequenceEqual(change.After));
    }

    static string Of(IReadOnlyList<DetailsRow> rows, string none) =>
        rows.Count == 0 ? none
        : rows.Any(row => row.Verdict == "refuted") ? "refuted"
        : rows.All(row => row.Verdict == "supported") ? "supported" : "undecided";
}
