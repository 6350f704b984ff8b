using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;

namespace InitStudy.Experiments.Studies.GlorotInitialization;

/// <summary>What Glorot and Bengio's rule does about vanishing gradients, and what not.</summary>
public sealed class GlorotInitializationStudy : Study
{
    const string Id = "glorot-initialization";

    /// <summary>One layer.</summary>
    public static Section OneLayer { get; } = new(Id, "One layer");

    /// <summary>The impossibility.</summary>
    public static Section TheImpossibility { get; } = new(Id, "The impossibility");

    /// <summary>The compromise.</summary>
    public static Section TheCompromise { get; } = new(Id, "The compromise");

    /// <summary>Where it works and where not.</summary>
    public static Section WhereItWorksAndWhereNot { get; } = new(Id, "Where it works and where not");

    public override string Name => Id;

    public override Topic Topic => Troubles.UnstableGradients;

    public override int Order => 2;

    public override string Title => "Glorot initialization";

    public override string Introduction =>
        "Glorot and Bengio want the signal to keep its variance on the way up and the gradient to keep its own on the way " +
        "down. A layer can do one or the other, and both only if it has as many inputs as outputs. Their compromise, " +
        "variance 1 / fanAvg, has the gains 2 fanIn / (fanIn + fanOut) forward and 2 fanOut / (fanIn + fanOut) backward: " +
        "exact for every shape, and near 1 only for nearly square layers.";

    public override IReadOnlyList<Section> Sections { get; } =
        [OneLayer, TheImpossibility, TheCompromise, WhereItWorksAndWhereNot];

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context)
    {
        var runs = context.Shared(DeepRuns.Train);
        DeepSetting[] settings =
        [
            .. DeepSetting.All.Where(setting => setting.Activation is Logistic or Tanh or Softsign && setting.Initializer is VarianceScaling),
        ];
        return
        [
            new(
                "The forward gain over all shapes",
                "White is a gain of 1: the diagonal, where fanIn = fanOut. Between the two inner contours the gain is within " +
                "20 % of 1: fanIn / fanOut from 2/3 to 3/2. Towards the corners the signal dies (few inputs, many outputs) " +
                "or doubles. The backward gain is the same picture mirrored on the diagonal.",
                [("gain", GainMap())]),
            new(
                "Gradients by layer, heuristic and normalized",
                $"Ten hidden layers of 100 units on {runs.Data.Name} before training, median of {DeepRuns.Seeds} seeds: ‖∂L/∂s‖ of " +
                "each layer's pre-activations, as in figure 7 of the 2010 paper. For tanh and softsign the heuristic U(±1/√fanIn) " +
                "loses two thirds of the mean square at every layer, Glorot much less. For the logistic function both lose nearly all.",
                [("gradient", DeepExhibits.ByLayer(
                    runs, settings, "Back-propagated gradient before training", "‖∂L/∂s‖", AxisScale.Decimal,
                    run => run.AtStart, layer => layer.SignalGradientNorm))]),
            new(
                "Learning curves, heuristic and normalized",
                "Same seeds, same batches, same uniform numbers behind the weights; only scale and activation differ. Bands are the " +
                $"range of {DeepRuns.Seeds} seeds. With Glorot tanh starts at once and softsign soon; with " +
                "the heuristic neither leaves ln 10 = 2.3, guessing, in this time; the logistic function does not start with either.",
                [("learning", DeepExhibits.LearningCurves(runs, settings, "Training loss of ten hidden layers"))],
                DeepExhibits.FirstAndLast(runs, settings)),
        ];
    }

    static HeatMap GainMap()
    {
        double[] fans = [.. Enumerable.Range(0, 41).Select(i => Powers.OfTwo(i / 4.0))];
        var gains = new double[fans.Length, fans.Length];
        for (var i = 0; i < fans.Length; i++)
        {
            for (var j = 0; j < fans.Length; j++) gains[i, j] = 2 * fans[i] / (fans[i] + fans[j]);
        }

        Curve Contour(string label, double ratio) => new(label, fans, [.. fans.Select(fanIn => fanIn / ratio)]) { Dashed = true };
        return new(
            "Forward gain of a Glorot layer, 2 fanIn / (fanIn + fanOut)",
            new("fanIn", AxisScale.Binary, 1, 1024),
            new("fanOut", AxisScale.Binary, 1, 1024),
            new("gain", AxisScale.Linear, 0, 2),
            fans,
            fans,
            gains)
        {
            Curves = [Contour("0.8", 2.0 / 3), Contour("1", 1), Contour("1.2", 1.5)],
        };
    }
}
