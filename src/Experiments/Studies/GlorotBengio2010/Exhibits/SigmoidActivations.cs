using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Exhibits;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;

/// <summary>Figure 2: the top layer of a sigmoid network falls to 0.</summary>
static class SigmoidActivations
{
    /// <summary>Mean activation of each hidden layer over updates.</summary>
    public static Exhibit Of(RunCurves curves)
    {
        var plot = new LinePlot(
            "Figure 2: activations of a sigmoid network in training",
            curves.Axis,
            new("mean activation", AxisScale.Linear, 0, 1),
            curves.ByLayer(ShapesetArm.Sigmoid, (layers, l) => layers[l].Mean));
        double[] ends = [.. plot.Curves.Select(curve => curve.Y[^1])];
        return new(
            "Figure 2: sigmoid",
            "Mean activation of each hidden layer over 300 fixed test examples, median of the seeds. Here there are five hidden layers, as " +
            "in Table 1; the paper's figure 2 has four, whose top layer leaves saturation around epoch 100. Of five layers its section 3.1 " +
            "says that they were never seen to leave.",
            [("figure-2", plot)])
        {
            Findings =
            [
                new("The top hidden layer's mean falls below 0.1 in the first half of training and stays there.",
                    plot.Curves[^1].Y.Skip(ArmHistory.Readings / 2).All(mean => mean < 0.1)),
                new("At the end the means of the four layers below increase from layer to layer, from 0.49 at least.",
                    ends[0] > 0.49 && ends[0] < ends[1] && ends[1] < ends[2] && ends[2] < ends[3]),
                new("No seed leaves this regime, as the paper says of five hidden layers; the error ends within 0.01 of chance, 8/9, the paper's at 82.6 %.",
                    TestErrors.SigmoidStaysAtChance(curves.Runs)),
            ],
        };
    }
}
