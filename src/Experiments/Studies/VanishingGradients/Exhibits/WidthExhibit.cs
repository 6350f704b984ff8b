using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Exhibits;

/// <summary>The gradient's factor a layer by width, logistic units with N(0, 1) weights.</summary>
static class WidthExhibit
{
    const int Depth = 8, Networks = 81;
    const string Typical = "typical network", Limit = "χ₁, mean field";

    static readonly double[] Widths = [32, 48, 64, 80, 96, 112, 128, 144, 160, 184, 208];

    /// <summary>Median and middle half of networks beside mean field.</summary>
    public static Exhibit Create(ExhibitContext context)
    {
        var plot = Plot(context);
        var (typical, limit) = (plot[Typical].Y, plot[Limit].Y);
        var (below, above) = (Widths[LastBelow(typical)], Widths[LastBelow(typical) + 1]);
        return new(
            "Where the gradient stops shrinking",
            $"Logistic networks of {Depth} equal layers with N(0, 1) weights before training: what one layer multiplies the " +
            $"gradient's mean square by on its way down, median and middle half of {Networks} networks a width.",
            [("width", plot)])
        {
            Findings =
            [
                new(
                    FormattableString.Invariant(
                        $"The gradient of a typical network shrinks up to a width of {below} and grows from {above} on; in mean ") +
                    FormattableString.Invariant(
                        $"field it turns between {Widths[LastBelow(limit)]} and {Widths[LastBelow(limit) + 1]}."),
                    typical.Take(LastBelow(typical) + 1).All(y => y < 1) && below > Widths[LastBelow(limit)]),
                new(
                    "At every width the typical factor lies below χ₁, by less than 15 %.",
                    typical.Zip(limit).All(pair => pair.First < pair.Second && pair.First > 0.85 * pair.Second)),
            ],
        };
    }

    /// <summary>The last width but one at most, so that there is a next one.</summary>
    static int LastBelow(IReadOnlyList<double> factors) =>
        Math.Clamp(factors.ToList().FindLastIndex(y => y < 1), 0, factors.Count - 2);

    static LinePlot Plot(ExhibitContext context)
    {
        var random = RandomStream.Root(StableHash.Of("gradient-by-width"));
        double[][] factors = context.InParallel(Widths.Length, i => Enumerable.Range(0, Networks)
            .Select(network => N01GradientFactor.Factor(new((int)Widths[i], Depth), random.Child(i).Child(network))).Order().ToArray());
        return new(
            "Gradient's factor a layer, logistic with N(0, 1)",
            new("width", AxisScale.Linear, Widths[0], Widths[^1]),
            new("factor a layer"),
            [
                new(Typical, Widths, [.. factors.Select(DeepRuns.MedianOf)])
                {
                    Markers = true,
                    Spread = new([.. factors.Select(of => of[Networks / 4])], [.. factors.Select(of => of[3 * Networks / 4])]),
                },
                new(Limit, Widths, [.. Widths.Select(MeanFieldFactor)]) { Dashed = true },
            ]);
    }

    static double MeanFieldFactor(double width)
    {
        var theory = new MeanField(new Logistic(), width);
        return theory.GradientFactor(theory.FixedPoint());
    }
}
