using InitStudy.Experiments;
using InitStudy.Experiments.Data;
using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;
using InitStudy.Experiments.Studies.TransferLearning.Exhibits;
using InitStudy.Experiments.Studies.UnsupervisedPretraining.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

namespace InitStudy.Properties.Studies;

/// <summary>What the slow tier shows beside learning curves, with small networks on the UCI digits.</summary>
public sealed class SlowExhibitTests
{
    [Fact]
    public void TransferTellsOfEveryRunAndShowsEveryKindOfTask()
    {
        var scale = ReuseScale.Small with { OldSteps = 40, NewSteps = 10 };
        var exhibit = Shown(new TransferAtScale(scale, 3, [0, 2, 3]).Exhibit);
        Assert.Equal(TransferTasks.All.Select(task => task.Name), exhibit.Table!.Rows.Select(row => row[0]));
        Assert.Equal(["slow-gains", "slow-layers"], exhibit.Figures.Select(figure => figure.Name));
    }

    [Fact]
    public void PretrainingTellsOfEveryRunAndShowsEveryStart()
    {
        var exhibit = Shown(new PretrainingAtScale(new(2, 8, Steps: 10, Labels: 0), EncoderSteps: 5).Exhibit);
        Assert.Equal(4, exhibit.Table!.Rows.Select(row => row[0]).Distinct().Count());
        Assert.Equal(["slow", "slow-gain"], exhibit.Figures.Select(figure => figure.Name));
    }

    [Fact]
    public void ShapesetTellsOfEveryRateAndSeedAndShowsEveryArm()
    {
        var exhibit = Shown(TestErrors.At(new(16, 4, Updates: 80, Seeds: 2, Rates: [0.1, 0.3])));
        Assert.Equal(ShapesetArm.All.Select(arm => arm.Name), exhibit.Table!.Rows.Select(row => row[0]));
        Assert.Contains("16 × 16 pixels, five hidden layers of 4 units, 80 updates of ten new images, 2 seeds", exhibit.Text, StringComparison.Ordinal);
    }

    /// <summary>Shown twice, with one thread and with two, which must not change a byte.</summary>
    static Exhibit Shown(SlowExhibit slow)
    {
        var (first, second) = (Run(slow, threads: 1), Run(slow, threads: 2));
        Assert.Equal(Files(first), Files(second));
        return first;
    }

    static Exhibit Run(SlowExhibit slow, int threads)
    {
        var told = 0;
        var shown = slow.Show(new(Digits.Load(), threads), _ => Interlocked.Increment(ref told));
        Assert.Equal(slow.Runs, told);
        return shown;
    }

    static string[] Files(Exhibit exhibit) =>
    [
        .. ReportRenderer.Render(new(Chapter.Catalog, Chapter.Catalog.Studies[0], [], [exhibit]) { Images = "any", Tier = Tier.Slow })
            .Select(file => file.Content),
    ];
}
