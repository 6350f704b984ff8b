using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.Studies.GlorotInitialization.Exhibits;

/// <summary>Back-propagated gradients before training, as in figure 7 of the paper of 2010.</summary>
static class GradientsByLayer
{
    /// <summary>A curve for each activation and initialization.</summary>
    public static Exhibit Exhibit(DeepRuns runs)
    {
        var plot = DeepExhibits.ByLayer(
            runs, LearningCurves.Settings, "Back-propagated gradient before training", "‖∂L/∂s‖", AxisScale.Decimal,
            run => run.AtStart, layer => layer.SignalGradientNorm);

        double Factor(IActivation activation, IInitializer initializer) =>
            FactorALayer(plot[new DeepSetting(activation, initializer).Name]);
        var (heuristic, glorot) = (VarianceScaling.Heuristic, VarianceScaling.GlorotUniform);
        var (tanh, softsign) = (Factor(new Tanh(), heuristic), Factor(new Softsign(), heuristic));
        var (tanhGlorot, softsignGlorot) = (Factor(new Tanh(), glorot), Factor(new Softsign(), glorot));
        var (logistic, normal) = (Factor(new Logistic(), glorot), Factor(new Logistic(), Normal.Standard));
        return new(
            "Gradients by layer, heuristic and normalized",
            $"{DeepRun.Network} on {runs.Data.Name} before training, median of {DeepRuns.Seeds} seeds: ‖∂L/∂s‖ of " +
            "each layer's pre-activations, as in figure 7 of Glorot and Bengio 2010. What a layer keeps of the mean " +
            "square is (‖∂L/∂s₁‖ / ‖∂L/∂s₁₀‖)^(2/9).",
            [("gradient", plot)])
        {
            Findings =
            [
                new($"With the heuristic U(±1/√fanIn) a layer keeps about a third with tanh, {Format.Percent(tanh)}, and about a " +
                    $"quarter with softsign, {Format.Percent(softsign)}.",
                    tanh is > 0.29 and < 0.38 && softsign is > 0.21 and < 0.29),
                new($"With Glorot it keeps more: {Format.Percent(tanhGlorot)} with tanh and {Format.Percent(softsignGlorot)} with " +
                    "softsign.",
                    tanhGlorot > 1.5 * tanh && softsignGlorot > 1.5 * softsign),
                new($"The logistic function keeps {Format.Percent(logistic)} with Glorot, and " +
                    $"{Format.Percent(normal)} with N(0, 1).",
                    logistic < 0.1 && normal > 5 * logistic),
            ],
        };
    }

    /// <summary>The factor of the mean square from a layer to the one below.</summary>
    static double FactorALayer(Curve norms) =>
        Elementary.Exp(2 * (Elementary.Log(norms.Y[0]) - Elementary.Log(norms.Y[^1])) / (norms.Y.Count - 1));
}
