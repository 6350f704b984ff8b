using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Harness.Checking;

/// <summary>A tensor's values and its declared law, as distribution functions.</summary>
static class DistributionFigure
{
    const int Points = 80;

    /// <summary>The figure.</summary>
    public static LinePlot Of(CheckedTensor tensor)
    {
        var summary = tensor.Summary!;
        var (weights, shares, last) = (new List<double>(), new List<double>(), double.NegativeInfinity);
        foreach (var (sign, bin, below) in summary.Histogram.Cumulative())
        {
            var share = (double)below / summary.Count;
            if (share - last < 1.0 / Points && share < 1) continue;
            weights.Add(sign * Math.ScaleB(Statistics.Histogram.Edge(bin), summary.Precision.Exponent));
            shares.Add(last = share);
            if (share >= 1) break;
        }

        List<Curve> curves = [new("values", weights, shares)];
        if (tensor.Law is { } law) curves.Add(new(tensor.Declared!.Name, weights, [.. weights.Select(law.Cdf)]) { Dashed = true });
        return new(tensor.Source.Name, new("weight"), new("share of values below", Minimum: 0, Maximum: 1), curves);
    }
}
