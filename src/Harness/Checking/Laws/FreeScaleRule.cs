using InitStudy.Harness.Checking.Statistics;
using InitStudy.Harness.Evidence;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Laws;

/// <summary>Independent weights of one shape, of whatever deviation: "normal", "uniform" or "truncated-normal" without a number.</summary>
/// <remarks>
/// The e-value is the ratio of ∫ ∏ f(xᵢ/s)/s · ds/s for another shape and for this one. It depends on the values' ratios
/// only, whose distribution is the same for every deviation; so its expectation is 1 for each (Pérez-Ortiz, Lardy, de
/// Heide, Grünwald, arXiv:2208.07610; not read beyond the abstract). Laplace's law is among the other shapes, since any heavier
/// tails would pass for normal ones; its Σ|x| is the largest that rounding may have made smaller.
/// </remarks>
sealed record FreeScaleRule(Shape Shape) : Rule(Shape.Name)
{
    const double LogTwo = 0.6931471805599453;

    /// <inheritdoc/>
    public override LogEvidence? Against(TensorSummary tensor, Fans? fans)
    {
        if (tensor.IsConstant || tensor.IsSurelyOrthogonal) return LogEvidence.Certain;
        var (all, rounding) = (tensor.All, tensor.Precision.RoundingOf(tensor.All.RootMeanSquare));
        var others = Shape.All.Where(shape => shape != Shape).Select(shape => LogMarginal(shape, all, rounding));
        var laplace = LogMarginalOfLaplace(all.Count, tensor.SumOfMagnitudes + all.Count * rounding * all.RootMeanSquare);
        var evidence = LogMeanExp.Of([.. others, laplace]) - LogMarginal(Shape, all, rounding);
        return new(evidence, evidence, "another shape");
    }

    /// <summary>ln ∫ ∏ f(xᵢ/s)/s · ds/s over every s that the largest value allows, by the trapezoidal rule in ln s.</summary>
    internal static double LogMarginal(Shape shape, SampleMoments x, double rounding)
    {
        if (shape.B == 0) return -x.Count * (shape.A + Elementary.Log(x.Largest / shape.Bound)) - Elementary.Log(x.Count);
        const int steps = 400;
        var (mode, width) = (Math.Sqrt(2 * shape.B * x.SumOfSquares / x.Count), 1 / Math.Sqrt(2.0 * x.Count));
        var start = Math.Max(x.Largest / shape.Bound, mode * Elementary.Exp(-12 * width));
        var length = start < mode
            ? Elementary.Log(mode / start) + 12 * width
            : 30 / (x.Count * (1 - mode / start * (mode / start)) + Math.Sqrt(x.Count / 2.0));
        Span<double> terms = stackalloc double[steps + 1];
        for (var i = 0; i <= steps; i++)
            terms[i] = shape.LogLikelihood(x, start * Elementary.Exp(i * length / steps), rounding) - (i is 0 or steps ? LogTwo : 0);
        return LogMeanExp.Of(terms) + Elementary.Log((steps + 1) * length / steps);
    }

    /// <summary>The same of e^(−|z|) / 2: ln of Γ(n) / (2 Σ|x|)ⁿ, or a little less.</summary>
    static double LogMarginalOfLaplace(long count, double sumOfMagnitudes) =>
        Stirling.LogGamma(count) - count * Elementary.Log(2 * sumOfMagnitudes);
}
