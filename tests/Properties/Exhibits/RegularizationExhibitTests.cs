using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Experiments.Studies.Regularization.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Training;

namespace InitStudy.Properties.Exhibits;

/// <summary>Figures and tables of regularizers and of double descent, made from recorded runs and read back.</summary>
public sealed class RegularizationExhibitTests
{
    const int Looks = 30, Training = 1, Test = 2;

    static readonly string[] Names =
        ["none", "ℓ2", "ℓ1", "dropout", "max-norm", "label smoothing", "early stopping", "tight max-norm"];

    /// <summary>A curve a regularizer but for two, the median after every ten of 300 steps; a row each, of the last look.</summary>
    [Fact]
    public void RegularizersByStep()
    {
        var exhibit = RegularizerExhibit.Of("no images", [.. Names.Select((_, r) => Recorded.SeedsAdd.Select(add => History(r, add)).ToArray())]);
        var plot = Plot(exhibit, "regularizers");
        plot.Is(AxisScale.Linear, AxisScale.Linear);
        Assert.Equal((0, 300), (plot.X.Minimum, plot.X.Maximum));
        Assert.Equal(Names[..6], plot.Curves.Select(curve => curve.Label));
        foreach (var (r, curve) in plot.Curves.Index())
        {
            Recorded.Near(Enumerable.Range(1, Looks).Select(look => 10.0 * look), curve.X);
            Recorded.Near(Enumerable.Range(0, Looks).Select(look => Loss(Test, r, look) + Recorded.MedianAdds), curve.Y);
        }

        Assert.Equal(Names, exhibit.Table!.Rows.Select(row => row[0]));
        foreach (var (r, row) in exhibit.Table.Rows.Index())
        {
            string LossOf(int kind, double add) => Format.Number(Loss(kind, r, Looks - 1) + add, 3);
            string ErrorOf(int kind, double add) => Format.Number(Error(kind, r, Looks - 1, add), 3);
            Assert.Equal(
                [
                    LossOf(Training, Recorded.MedianAdds), ErrorOf(Training, Recorded.MedianAdds),
                    LossOf(Test, Recorded.MedianAdds), $"{LossOf(Test, Recorded.LeastAdds)} to {LossOf(Test, Recorded.MostAdds)}",
                    ErrorOf(Test, Recorded.MedianAdds), $"{ErrorOf(Test, Recorded.LeastAdds)} to {ErrorOf(Test, Recorded.MostAdds)}",
                ],
                row.Skip(1));
        }
    }

    /// <summary>The measured curve is what was measured; the law beside it has a gap at as many features as samples, 40.</summary>
    [Fact]
    public void DoubleDescentInLinearRegression()
    {
        double[] used = [4, 8, 12, 16, 20, 24, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 56, 60, 70, 80, 90, 100];
        var plot = Plot(DoubleDescentExhibit.Linear([.. used.Select(p => 3 * p)]), "descent");
        plot.Is(AxisScale.Linear, AxisScale.Decimal);
        var (measured, law) = (plot["measured, mean"], plot["theory"]);
        Recorded.Near(used, measured.X);
        Recorded.Near(used, law.X);
        Recorded.Near(used.Select(p => 3 * p), measured.Y);
        Assert.Equal((true, false, false, true), (measured.Markers, measured.Dashed, law.Markers, law.Dashed));
        Assert.Equal([40], used.Where((_, i) => !double.IsFinite(law.Y[i])));
        // noise σ² and p of 100 features of the weight: ((1 − p / 100) + σ²) (1 + p / (39 − p)), below 40 samples
        const double noise = WeakFeatures.Noise;
        foreach (var (i, p) in used.Index().Where(pair => pair.Item < 39))
            Assert.Equal((1 - p / 100 + noise) * (1 + p / (39 - p)), law.Y[i], 1e-9);
    }

    /// <summary>Each curve is the median of its own errors, without a penalty and with the best one.</summary>
    [Fact]
    public void DoubleDescentOnImages()
    {
        double[] ratios = [0.125, 0.25, 0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 4, 8];
        var exhibit = DoubleDescentExhibit.OnImages(
            "no images", [.. Recorded.SeedsAdd.Select(add => ratios.Select((_, i) => (i / 100.0 + add / 1000, 0.5 + i / 100.0 + add / 1000)).ToArray())]);
        var plot = Plot(exhibit, "features");
        plot.Is(AxisScale.Binary, AxisScale.Linear);
        Assert.Equal(((double?)0.125, (double?)8), (plot.X.Minimum, plot.X.Maximum));
        Assert.Equal(["shortest least squares", "best ridge"], plot.Curves.Select(curve => curve.Label));
        foreach (var (curve, from) in plot.Curves.Zip([0, 0.5]))
        {
            Recorded.Near(ratios, curve.X);
            Recorded.Near(ratios.Select((_, i) => from + i / 100.0 + Recorded.MedianAdds / 1000), curve.Y);
        }
    }

    static Fit[] History(int regularizer, double add) =>
    [
        .. Enumerable.Range(0, Looks).Select(look => new Fit(
            new(Loss(Training, regularizer, look) + add, 1 - Error(Training, regularizer, look, add)),
            new(Loss(Test, regularizer, look) + add, 1 - Error(Test, regularizer, look, add)))),
    ];

    static double Loss(int kind, int regularizer, int look) => 1000 * kind + 100 * regularizer - look;

    static double Error(int kind, int regularizer, int look, double add) => 0.4 * kind + 0.01 * regularizer - 0.001 * look + 0.0001 * add;

    static LinePlot Plot(Exhibit exhibit, string name) => (LinePlot)exhibit.Figures.Single(figure => figure.Name == name).Figure;
}
