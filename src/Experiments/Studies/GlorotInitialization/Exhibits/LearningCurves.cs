using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.Studies.GlorotInitialization.Exhibits;

/// <summary>Training with the heuristic, with Glorot, and with N(0, 1) for the logistic function.</summary>
static class LearningCurves
{
    /// <summary>What the exhibits compare.</summary>
    public static IReadOnlyList<DeepSetting> Settings { get; } =
    [
        new(new Logistic(), Normal.Standard),
        .. from activation in new IActivation[] { new Logistic(), new Tanh(), new Softsign() }
           from initializer in new[] { VarianceScaling.Heuristic, VarianceScaling.GlorotUniform }
           select new DeepSetting(activation, initializer),
    ];

    /// <summary>A curve for each activation and initialization.</summary>
    public static Exhibit Exhibit(DeepRuns runs)
    {
        var plot = DeepExhibits.LearningCurves(runs, Settings, $"Training loss of {DeepRun.Network}");
        double Last(IActivation activation, IInitializer initializer) =>
            plot[new DeepSetting(activation, initializer).Name].Y[^1];
        string Loss(double loss) => Format.Number(loss, 2);
        var (heuristic, glorot) = (VarianceScaling.Heuristic, VarianceScaling.GlorotUniform);
        var guessing = Elementary.Log(runs.Data.Classes);
        var (tanh, softsign) = (Last(new Tanh(), glorot), Last(new Softsign(), glorot));
        var (logistic, normal) = (Last(new Logistic(), glorot), Last(new Logistic(), Normal.Standard));
        return new(
            "Learning curves, heuristic and normalized",
            "Same seeds, same batches, same uniform numbers behind the weights; scale, distribution and activation " +
            $"differ. Plain gradient descent at learning rate {Format.Number(DeepRun.LearningRate)} for all, tuned " +
            $"for none. Median and range of {DeepRuns.Seeds} seeds; guessing among {runs.Data.Classes} classes has " +
            $"the loss {Format.Number(guessing, 3)}.",
            [("learning", plot)],
            DeepExhibits.FirstAndLast(runs, Settings))
        {
            Findings =
            [
                new($"With Glorot tanh and softsign learn: {Loss(tanh)} and {Loss(softsign)} after {DeepRun.Steps} " +
                    "steps.",
                    tanh < guessing / 2 && softsign < guessing / 2),
                new("With the heuristic neither gets a tenth below guessing in this time.",
                    new IActivation[] { new Tanh(), new Softsign() }.All(phi => Last(phi, heuristic) > 0.9 * guessing)),
                new($"The logistic function does not learn with Glorot, {Loss(logistic)}, nor with the heuristic; " +
                    $"with N(0, 1) it ends at {Loss(normal)}.",
                    logistic > 0.9 * guessing && Last(new Logistic(), heuristic) > 0.9 * guessing && normal < logistic),
                .. runs.Alike,
            ],
        };
    }
}
