using InitStudy.Harness.Evidence;

namespace InitStudy.Harness.Hypotheses;

/// <summary>A hypothesis, decided over its cases.</summary>
/// <param name="Hypothesis">What was decided.</param>
/// <param name="Verdict">Refuted if any case is, Supported if all are, else Undecided.</param>
/// <param name="Cases">Every case, in the order of the domain.</param>
/// <param name="CounterExample">The simplest refuted case that shrinking found; none unless refuted.</param>
public sealed record Outcome(
    Hypothesis Hypothesis, Verdict Verdict, IReadOnlyList<CaseResult> Cases, CaseResult? CounterExample)
{
    /// <summary>Whether the verdict is the recorded one.</summary>
    public bool AsExpected => Verdict == Hypothesis.Expected;

    /// <summary>The case that tells most: the counter-example, or the one whose bounds come nearest to an edge of its band.</summary>
    public CaseResult MostInformativeCase => CounterExample ?? Cases.MinBy(Margin)!;

    /// <summary>Values used by all cases together.</summary>
    public long Count => Cases.Sum(result => result.Decision.Count);

    /// <summary>How far the guaranteed bounds stay inside the band, as a share of the prediction; NaN, diverged, is the least.</summary>
    static double Margin(CaseResult result)
    {
        var scale = result.Predicted == 0 ? 1 : Math.Abs(result.Predicted);
        var (band, decision) = (result.Band, result.Decision);
        return Math.Min(decision.Low - band.Low, band.High - decision.High) / scale;
    }
}
