using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Harness.Reporting.Forest;

/// <summary>Numbers of cases in the unit in which they can be compared.</summary>
static class ForestUnits
{
    /// <summary>A band whose half is a smaller share of the prediction cannot be seen beside it.</summary>
    const double Thin = 0.001;

    /// <summary>The unit in which the cases of a hypothesis share an axis.</summary>
    public static ForestUnit Of(IReadOnlyList<CaseResult> cases)
    {
        if (cases.All(result => double.IsFinite(Half(result.Band)) && Half(result.Band) < Thin * Math.Max(1, Math.Abs(result.Predicted))))
            return ForestUnit.Tolerance;
        if (cases.Select(result => result.Predicted).Distinct().Count() == 1) return ForestUnit.Quantity;
        return cases.All(result => result.Predicted > 0 && double.IsFinite(result.Predicted)) ? ForestUnit.Ratio : ForestUnit.Quantity;
    }

    /// <summary>A case in that unit.</summary>
    public static ForestRow Row(CaseResult result, ForestUnit unit)
    {
        var (origin, scale) = unit switch
        {
            ForestUnit.Tolerance => (result.Predicted, Half(result.Band)),
            ForestUnit.Ratio => (0, result.Predicted),
            _ => (0, 1),
        };
        return new(
            result.Description, In(result.Estimate), In(result.Low), In(result.High),
            new(In(result.Band.Low), In(result.Band.High)), In(result.Predicted), result.Decision.Verdict);

        double In(double value) => (value - origin) / scale;
    }

    /// <summary>The most informative case of a hypothesis as its place in the band of what is tested.</summary>
    public static ForestRow Place(Outcome outcome)
    {
        var result = outcome.MostInformativeCase;
        var (band, decision) = (result.TestedBand, result.Decision);
        return new(
            outcome.Hypothesis.Id, In(decision.Estimate), In(decision.Low), In(decision.High),
            new(In(band.Low), In(band.High)), double.NaN, outcome.Verdict);

        double In(double value) => (double.IsFinite(band.Low), double.IsFinite(band.High)) switch
        {
            (true, true) => (value - ((band.Low + band.High) / 2)) / Half(band),
            (true, false) => ((value - band.Low) / Room(band.Low, result)) - 1,
            _ => ((value - band.High) / Room(band.High, result)) + 1,
        };
    }

    /// <summary>What is 0 where <see cref="Place"/> puts a case.</summary>
    public static ForestZero Zero(CaseResult result)
    {
        var band = result.TestedBand;
        if (TestsAShare(result)) return ForestZero.Whole;
        if (!double.IsFinite(band.Low) || !double.IsFinite(band.High)) return ForestZero.Inside;
        return Math.Abs(((band.Low + band.High) / 2) - result.Predicted) <= Thin * Half(band) ? ForestZero.Prediction : ForestZero.Middle;
    }

    /// <summary>Of a share what is left to 1, else the size of the edge.</summary>
    static double Room(double edge, CaseResult result) => TestsAShare(result) ? 1 - edge : edge == 0 ? 1 : Math.Abs(edge);

    static bool TestsAShare(CaseResult result) => result.TestedBand != result.Band || double.IsNaN(result.Predicted);

    static double Half(Band band) => (band.High - band.Low) / 2;
}
