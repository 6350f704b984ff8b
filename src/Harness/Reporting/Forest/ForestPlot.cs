using InitStudy.Harness.Evidence;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting.Forest;

/// <summary>Measured intervals one below the other, the worst on top: the cases of a hypothesis, or a study's hypotheses.</summary>
/// <param name="Rows">In the order in which they are drawn.</param>
/// <param name="Axis">What the numbers are.</param>
/// <param name="Unit">How the numbers were made of the measured ones.</param>
sealed record ForestPlot(IReadOnlyList<ForestRow> Rows, FigureAxis Axis, ForestUnit Unit)
{
    /// <summary>A positive axis that spans more than this factor is logarithmic.</summary>
    const double Wide = 30;

    /// <summary>The axis of a study ends here: farther out of a band is out of it all the same.</summary>
    const double Farthest = 2.5;

    /// <summary>Every case of a hypothesis.</summary>
    public static ForestPlot Of(Outcome outcome, Func<ForestUnit, string> title)
    {
        var unit = ForestUnits.Of(outcome.Cases);
        List<ForestRow> rows =
        [
            .. outcome.Cases.OrderByDescending(result => result.Decision.Verdict == Verdict.Refuted)
                .ThenByDescending(result => result.Decision.Verdict == Verdict.Refuted ? result.Excess : -result.Margin)
                .Select(result => ForestUnits.Row(result, unit)),
        ];
        return new(rows, Fitted(title(unit), rows, isShare: outcome.Cases.All(result => double.IsNaN(result.Predicted))), unit);
    }

    /// <summary>
    /// The most informative case of every hypothesis, as its place in the band: ±1 are its edges, and 0 is what
    /// <see cref="ForestZero"/> says.
    /// </summary>
    public static ForestPlot Of(StudyResult study, string title) => new(
        [
            .. study.Outcomes.OrderByDescending(outcome => outcome.Verdict == Verdict.Refuted)
                .ThenByDescending(outcome => outcome.Verdict == Verdict.Undecided)
                .ThenBy(outcome => outcome.MostInformativeCase.Margin)
                .ThenBy(outcome => outcome.Hypothesis.Id, StringComparer.Ordinal)
                .Select(ForestUnits.Place),
        ],
        new(title, AxisScale.Linear, -Farthest, Farthest),
        ForestUnit.Tolerance);

    static FigureAxis Fitted(string title, IReadOnlyList<ForestRow> rows, bool isShare)
    {
        if (isShare) return new(title, AxisScale.Linear, 0, 1);
        var numbers = rows.SelectMany(Numbers).Where(double.IsFinite).ToList();
        return numbers.Count > 0 && numbers.Min() > 0 && numbers.Max() > Wide * numbers.Min()
            ? new(title, AxisScale.Decimal)
            : new(title);
    }

    /// <summary>Everything that a row shows.</summary>
    public static IEnumerable<double> Numbers(ForestRow row) =>
        [row.Estimate, row.Low, row.High, row.Predicted, row.Band.Low, row.Band.High];
}
