using InitStudy.Experiments.Setups.Costs;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;

/// <summary>Figure 5: two costs over two weights.</summary>
static class CostSurfaces
{
    const int Pairs = 10, Reach = 8, Draws = 50, Points = 81, PointsOfDraws = 33;

    /// <summary>Both costs of one draw, and the share of plateaus in fifty.</summary>
    public static Exhibit Of(ExhibitContext context)
    {
        var random = RandomStream.Root(StableHash.Of("figure-5"));
        var shares = context.InParallel(Draws, draw => (Likelihood: Share(false, random.Child(draw)), Quadratic: Share(true, random.Child(draw))));
        var (likelihood, quadratic) = (Median(shares.Select(share => share.Likelihood)), Median(shares.Select(share => share.Quadratic)));
        return new(
            "Figure 5: the cost as a function of two weights",
            $"A network of two weights, log-odds w₂ tanh(w₁ x), and {Pairs} random pairs of input and target, the first of {Draws} draws. " +
            "The cost is divided by that of a constant answer, p = ½: red is worse, blue better. A plateau is where the cost is worse " +
            "than that and its gradient below 5 % of the largest one; the table has the share of the weights.",
            [("figure-5-likelihood", Surface(false, random.Child(0))), ("figure-5-quadratic", Surface(true, random.Child(0)))],
            new(
                ["cost", $"share of plateaus, median of {Draws} draws", "range"],
                [Row("log-likelihood", shares.Select(share => share.Likelihood)), Row("quadratic", shares.Select(share => share.Quadratic))]))
        {
            Findings =
            [
                new("In each draw the quadratic cost has more plateaus.", shares.All(share => share.Quadratic > share.Likelihood)),
                new("In the median they cover at least five times as many weights.", quadratic >= 5 * likelihood),
            ],
        };
    }

    static double Share(bool quadratic, RandomStream random) =>
        new CostSurface(Pairs, quadratic, random).PlateauShare(CostSurface.Grid(Reach, PointsOfDraws));

    static HeatMap Surface(bool quadratic, RandomStream random)
    {
        var (cost, grid) = (new CostSurface(Pairs, quadratic, random), CostSurface.Grid(Reach, Points));
        var values = new double[Points, Points];
        for (var i = 0; i < Points; i++)
        {
            for (var j = 0; j < Points; j++) values[i, j] = cost.At(grid[i], grid[j]).Cost / cost.OfAConstantAnswer;
        }

        return new(
            $"Figure 5: {(quadratic ? "quadratic cost" : "log-likelihood")}",
            new("w₁", AxisScale.Linear, -Reach, Reach),
            new("w₂", AxisScale.Linear, -Reach, Reach),
            new("cost over that of a constant answer", AxisScale.Linear),
            grid, grid, values);
    }

    static IReadOnlyList<string> Row(string cost, IEnumerable<double> shares) =>
        [cost, Format.Percent(Median(shares)), $"{Format.Percent(shares.Min())} to {Format.Percent(shares.Max())}"];

    static double Median(IEnumerable<double> values) => RunCurves.Median(values);
}
