using System.Globalization;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Reporting;
using static InitStudy.Experiments.Studies.VanishingGradients.Exhibits.DeepSettings;

namespace InitStudy.Experiments.Studies.VanishingGradients.Exhibits;

/// <summary>How ten hidden layers learn, and what training does to the speeds of the first and the last.</summary>
static class LearningExhibit
{
    const double GuessingLoss = 2.2, Learnt = 1;

    /// <summary>Learning curves, and a table of the start and the end.</summary>
    public static Exhibit Create(DeepRuns runs)
    {
        var plot = DeepExhibits.LearningCurves(runs, All, "Training loss of ten hidden layers");
        double Last(DeepSetting setting) => plot[setting.Name].Y[^1];
        double Speeds(DeepSetting setting, Func<DeepRun, IReadOnlyList<Model.Training.LayerStatistics>> moment) =>
            runs.Median(setting, run => moment(run)[0], layer => layer.GradientNorm)
            / runs.Median(setting, run => moment(run)[DeepRun.HiddenLayers - 1], layer => layer.GradientNorm);
        var (start, end) = (Speeds(TanhGlorot, run => run.AtStart), Speeds(TanhGlorot, run => run.AtEnd));
        var waiting = Speeds(TanhHeuristic, run => run.AtEnd);
        return new(
            "Learning curves",
            $"Plain gradient descent, rate {DeepRun.LearningRate.ToString(CultureInfo.InvariantCulture)} for all (a rate at which " +
            $"all of them are stable, not each one's best), batches of {DeepRun.Batch}; lines are medians, bands the range of " +
            $"{DeepRuns.Seeds} seeds. {Guessing.Loss(runs.Data.Classes)} is guessing. The table gives the layers' speeds at the " +
            "start and after the last step: a ratio of 1 means that the first hidden layer is as fast as the tenth.",
            [("learning", plot)],
            DeepExhibits.FirstAndLast(runs, All))
        {
            Findings =
            [
                new(
                    $"Logistic units with small weights are still at guessing after {DeepRun.Steps} steps.",
                    Vanishing.All(setting => Last(setting) > GuessingLoss)),
                new(
                    "With N(0, 1) the logistic network does learn, and ends with a larger loss than tanh with Glorot's weights, ReLU " +
                    "with He's and SELU.",
                    Last(LogisticN01) < GuessingLoss && Fitting.All(setting => Last(setting) < Last(LogisticN01))),
                new(
                    "Tanh with Glorot's weights, ReLU with He's and SELU end with a loss below 1.",
                    Fitting.All(setting => Last(setting) < Learnt)),
                new(
                    $"Unequal speeds can develop in training: for tanh with Glorot's weights, which has learnt, the ratio goes from " +
                    $"{Format.Number(start, 2)} to {Format.Number(end, 2)}.",
                    end > 2 * start && Last(TanhGlorot) < Learnt),
                new(
                    $"Tanh with U(±1/√fanIn) has not begun to learn after {DeepRun.Steps} steps, so that its ratio at the end, " +
                    $"{Format.Number(waiting, 2)}, says nothing about networks that have learnt, which figure 9 of Glorot and Bengio 2010 shows.",
                    Last(TanhHeuristic) > GuessingLoss && waiting is > 0.5 and < 2),
                .. runs.Alike,
            ],
        };
    }
}
