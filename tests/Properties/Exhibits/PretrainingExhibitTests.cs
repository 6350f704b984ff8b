using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Experiments.Studies.UnsupervisedPretraining.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;

namespace InitStudy.Properties.Exhibits;

/// <summary>Figures and tables of networks that begin in different ways, made from recorded runs and read back.</summary>
public sealed class PretrainingExhibitTests
{
    static readonly IReadOnlyList<InitialNetwork> Starts = [InitialNetwork.Heuristic, InitialNetwork.Glorot, InitialNetwork.Logistic];

    static readonly int[] Labels = [30, 100];

    static readonly string[] Names = ["heuristic", "Glorot", "logistic, heuristic"];

    static readonly PretrainingRuns Runs = new(
        Starts, Labels,
        [
            .. from start in Enumerable.Range(0, 3)
               from labels in Enumerable.Range(0, 2)
               select Recorded.SeedsAdd.Select(add => Fit(start, labels, add)).ToArray(),
        ]);

    [Fact]
    public void ErrorsByLabels() => Is(Runs.ErrorByLabels("error"), Names, Error);

    /// <summary>The gain is taken seed by seed: its median and range are those of the differences.</summary>
    [Fact]
    public void GainsByLabels() => Is(
        Runs.GainByLabels("gain", (2, 0), (0, 1)), ["heuristic", "Glorot"],
        (pair, labels, add) => pair == 0 ? Error(2, labels, add) - Error(0, labels, add) : Error(0, labels, add) - Error(1, labels, add));

    [Fact]
    public void LossesAndErrorsAtOneNumberOfLabels()
    {
        foreach (var (l, labels) in Labels.Index())
        {
            var (rows, losses) = (Runs.At(labels).Rows, Runs.MedianTrainingLosses(labels));
            Assert.Equal(Names, rows.Select(row => row[0]));
            foreach (var (start, row) in rows.Index())
            {
                Assert.Equal(100 * start + 10 * l + Recorded.MedianAdds, losses[Names[start]]);
                string[] Cells(Func<double, string> of) => [of(Recorded.MedianAdds), $"{of(Recorded.LeastAdds)} to {of(Recorded.MostAdds)}"];
                Assert.Equal(
                    [
                        .. Cells(add => Format.Number(100 * start + 10 * l + add, 2)),
                        .. Cells(add => Format.Number(1000 + 100 * start + 10 * l + add, 2)),
                        .. Cells(add => Format.Percent(Error(start, l, add))),
                    ],
                    row.Skip(1));
            }
        }
    }

    [Fact]
    public void ErrorsInATable()
    {
        var table = Runs.ByLabels();
        Assert.Equal(["start", "test error with 30 labels (range)", "test error with 100 labels (range)"], table.Headings);
        foreach (var (start, row) in table.Rows.Index())
        {
            string Cell(int labels) =>
                $"{Format.Number(Error(start, labels, Recorded.MedianAdds), 3)} ({Format.Number(Error(start, labels, Recorded.LeastAdds), 3)} to " +
                $"{Format.Number(Error(start, labels, Recorded.MostAdds), 3)})";
            Assert.Equal([Names[start], Cell(0), Cell(1)], row);
        }
    }

    static void Is(LinePlot plot, string[] names, Func<int, int, double, double> value)
    {
        plot.Is(AxisScale.Decimal, AxisScale.Linear);
        Assert.Equal(names, plot.Curves.Select(curve => curve.Label));
        foreach (var (i, curve) in plot.Curves.Index())
        {
            double[][] seeds = [.. Labels.Select((_, l) => Recorded.SeedsAdd.Select(add => value(i, l, add)).Order().ToArray())];
            Recorded.Near([30, 100], curve.X);
            Recorded.Near(seeds.Select(all => all[2]), curve.Y);
            Recorded.Near(seeds.Select(all => all[0]), curve.Spread!.Low);
            Recorded.Near(seeds.Select(all => all[4]), curve.Spread.High);
        }
    }

    static Fit Fit(int start, int labels, double add) => new(
        new(100 * start + 10 * labels + add, 0.5), new(1000 + 100 * start + 10 * labels + add, 1 - Error(start, labels, add)));

    /// <summary>What a seed adds differs from start to start, so that a gain has a median of its own.</summary>
    static double Error(int start, int labels, double add) => 0.2 * (start + 1) - 0.1 * labels + 0.001 * add * (1 + start);
}
