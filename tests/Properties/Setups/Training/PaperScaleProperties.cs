using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Data;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Properties.Setups.Training;

/// <summary>What the slow tier measures, on an arm that answers nothing and learns nothing: its loss is ln 4 for four classes.</summary>
public sealed class PaperScaleProperties
{
    const double LnFour = 1.3862943611198906;

    /// <summary>192 images: 32 are kept aside, 160 are 40 batches of 4, five passes are 200 steps.</summary>
    static Dataset Images => NumberedImages.Of(192, pixels: 2, classes: 4);

    [Fact]
    public void ARunIsFivePassesInFiftyWindows()
    {
        var (training, aside) = Images.Split(PaperScale.KeptAside);
        TrainingRun<float>? started = null;
        Arm arm = new("silent", (data, random) => started = Silent(data, random));
        var run = PaperRun.Of(arm, training, aside, RandomStream.Root(1), default);
        Assert.Equal((160, 32, 200), (training.Count, aside.Count, (int)started!.Steps));
        Assert.Equal(50, run.Losses.Count);
        Assert.All(run.Losses, loss => Assert.Equal(LnFour, loss, 1e-6));
        Assert.Equal(aside.Labels.Count(label => label == 0) / 32.0, run.Accuracy, 1e-12);
    }

    [Fact]
    public void EveryArmHasItsCurveOverThePassesAndItsRow()
    {
        var slow = new PaperScale("Silence", "No layers", [new("one", Silent), new("two", Silent)]).Exhibit;
        var finished = 0;
        var exhibit = slow.Show(new(Images, threads: 2), _ => Interlocked.Increment(ref finished));
        Assert.Equal((10, 10), (slow.Runs, finished));
        Assert.Equal(
            [["one", "1.39", "1.39 to 1.39"], ["two", "1.39", "1.39 to 1.39"]],
            exhibit.Table!.Rows.Select(row => row.Take(3).ToArray()));
        var curves = Assert.IsType<LinePlot>(exhibit.Figures.Single().Figure).Curves;
        Assert.All(curves, curve => Assert.Equal((0.05, 4.95), (curve.X[0], Math.Round(curve.X[^1], 12))));
        Assert.Contains("('one' and 'two' have the same)", Assert.Single(exhibit.Findings).Text, StringComparison.Ordinal);
    }

    /// <summary>All arms of a seed begin with the same weights: (pixels + 1) 100 + 9 · 101 · 100 + 101 · classes of them, biases among them.</summary>
    [Fact]
    public void DeepArmsHaveTenLayersOfAHundredUnitsAndShareTheirWeights()
    {
        float[] Start(Arm arm) =>
        [
            .. arm.Start(Images, RandomStream.Root(7)).Network.Layers.OfType<Dense<float>>()
                .SelectMany(dense => (float[])[.. dense.Weight.Value.Values, .. dense.Bias.Value.Values]),
        ];
        var plain = Start(DeepArm.Of(new(new Relu(), VarianceScaling.HeNormal), 0.1));
        Assert.Equal(3 * 100 + 9 * 101 * 100 + 101 * 4, plain.Length);
        Assert.Equal(plain, Start(DeepArm.Under(new Adam(0.1), "Adam")));
        Assert.Equal(plain, Start(DeepArm.Trained("own", (network, data, random) => DeepArm.Start(network, new Sgd(0.1), data, random))));
    }

    /// <summary>No hidden layer, weights of 0, and a rate that is 0 as a float.</summary>
    static TrainingRun<float> Silent(Dataset data, RandomStream random) => new(
        Mlp.Create<float>([data.Pixels, data.Classes], new Tanh(), new Constant(0), random.Child("weights"), batch: 4),
        new Sgd(1e-60), data.Images, data.Labels, random.Child("batches"));
}
