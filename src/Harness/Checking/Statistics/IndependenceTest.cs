using InitStudy.Harness.Checking.Laws;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>Everything that a tensor's values can say against "independent values with that law".</summary>
/// <remarks>
/// Six ways of looking share the error, in 32 parts: each e-value, or 1 / p, counts with the weight of its share. Looking at likelihood
/// ratios again and again costs nothing, since they are a martingale.
/// </remarks>
static class IndependenceTest
{
    /// <summary>Nats beyond any threshold: other ways of looking need not be tried.</summary>
    const double Hopeless = 1000;

    const string AnotherLaw = "another deviation, shape or mean";

    /// <summary>What the largest e-value says, and in words what it sees.</summary>
    /// <param name="law">In the tensor's unit.</param>
    /// <param name="tensor">At least one value.</param>
    public static LogEvidence Against(WeightLaw law, TensorSummary tensor)
    {
        if (tensor.IsSurelyOrthogonal) return LogEvidence.Certain with { Alternative = "an orthogonal matrix" };
        if (tensor.IsConstant) return LogEvidence.Certain with { Alternative = "a constant" };
        var rounding = tensor.Precision.RoundingOf(law.Deviation);
        var whole = LikelihoodRatios.Against(law, tensor.All, rounding);
        var (anyLaw, deviation) = law.Shape == Shape.Normal ? (24, 4) : (28, 0);
        if (whole > Hopeless) return new(whole + Elementary.Log(anyLaw / 32.0), whole, AnotherLaw);
        var ever = tensor.Looks.Max(look => LikelihoodRatios.Against(law, look, rounding));
        (double Share, double Evidence, string Alternative)[] ways =
        [
            (anyLaw, ever, AnotherLaw),
            (deviation, deviation > 0 ? DeviationTest.LogEvidence(tensor.All, law.Deviation, rounding) : 0, "another deviation"),
            (1, tensor.IsMatrix ? UnequalGroups.Against(law, tensor.Rows, rounding) : 0, "unequal rows"),
            (1, tensor.IsMatrix ? UnequalGroups.Against(law, tensor.Columns, rounding) : 0, "unequal columns"),
            (1, HeavyTails.Against(law, tensor.Histogram, tensor.Precision), "heavier tails"),
            (1, DistributionDistance.Of(law, tensor.Histogram, tensor.Precision).LogEvidence, "another distribution"),
        ];
        var best = ways.MaxBy(way => way.Evidence + Elementary.Log(way.Share / 32));
        return new(best.Evidence + Elementary.Log(best.Share / 32), whole, best.Alternative);
    }
}
