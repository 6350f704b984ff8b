using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Reporting;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;

/// <summary>The main results of the paper beside those found here.</summary>
sealed class PaperAgainstHere(RunCurves curves)
{
    const string NotTried = "not tried";

    readonly ShapesetRuns _runs = curves.Runs;

    readonly SeenInTraining _seen = new(curves);

    /// <summary>One table, in the order of the paper.</summary>
    public static Exhibit Of(RunCurves curves) => new(
        "The paper, result by result",
        "What the paper says, in its order, what was found here, and whether the two agree. An id is that of a " +
        "hypothesis on the same; numbers are medians of the seeds of the figures above. Errors themselves cannot " +
        "agree: the paper trains networks thirty times as wide at least two hundred and fifty times as long.",
        [],
        new(["paper", "here", "agrees?"], [.. new PaperAgainstHere(curves).Rows]));

    IEnumerable<IReadOnlyList<string>> Rows =>
    [
        ["section 3.1: the top layer of sigmoid units is quickly pushed to 0",
            $"its mean ends at {Mean(4)}; sigmoid-top-layer-saturates", Agrees(End(ShapesetArm.Sigmoid, 4, l => l.Mean) < 0.1)],
        ["section 3.1: the other layers have means above 0.5, smaller towards the input",
            $"layers 1 to 4: {Mean(0)}, {Mean(1)}, {Mean(2)}, {Mean(3)}; the first one hardly moves from " +
            $"where it starts, 0.5 give or take",
            Seen("in order: yes; above 0.5: but for the first layer", _seen.MeansAreOrderedFromAHalf)],
        ["section 3.1: with five hidden layers it was never seen to leave this regime",
            $"errors of {_runs.Scale.Seeds} seeds from {Error(ShapesetArm.Sigmoid, Enumerable.Min)} to {Error(ShapesetArm.Sigmoid, Enumerable.Max)}; " +
            $"chance is 0.889", Agrees(TestErrors.SigmoidStaysAtChance(_runs))],
        ["section 3.1 and figure 2: with four it does, around epoch 100", "would take more updates than are made here", NotTried],
        ["section 3.2: tanh's top layer does not saturate so", "tanh-top-layer-stays-linear", "yes"],
        ["figure 3: with tanh layer 1 saturates first, then layer 2, and so on",
            $"98th percentiles at the end: {Percentiles(ShapesetArm.Tanh)}; layer 3 ends above 0.9 in " +
            $"{_runs.Of(ShapesetArm.Tanh).Count(run => run.Layers[^1][2].Activations.Percentile(0.98) > 0.9)} of {_runs.Scale.Seeds} seeds",
            Seen("layers 1 and 2: yes; layer 3 in some seeds only; the two above: not in the median", _seen.LowestSaturateInTurn)],
        ["figure 3: with softsign layers saturate less, and together",
            $"98th percentiles at the end: {Percentiles(ShapesetArm.Softsign)}",
            Seen("less in the first three layers: yes; in the two above: no; together: they start to rise at the same time, where tanh's " +
                "do not; the first ends ahead", _seen.SoftsignRisesTogether)],
        ["figure 4: tanh ends at ±1 or around 0, softsign at its knees",
            $"magnitude above 0.95, tanh's layer 1: {Share(ShapesetArm.Tanh, 0, 0.95, 1)}; softsign from 0.6 to 0.8, its knees, layer 2: " +
            $"{Share(ShapesetArm.Softsign, 1, 0.6, 0.8)}, layer 1: {Share(ShapesetArm.Softsign, 0, 0.6, 0.8)}, and from 0.8 to 0.95: " +
            $"{Share(ShapesetArm.Softsign, 0, 0.8, 0.95)}",
            Seen("tanh and softsign's layer 2: yes; softsign's layer 1 beyond the knees, its layers 3 to 5 below them",
                _seen.SoftsignEndsAtItsKneesInLayerTwo)],
        ["section 4.3: softsign and tanh with N share similarities in the evolution of activations",
            $"98th percentiles at the end: softsign {Percentiles(ShapesetArm.Softsign)}; tanh N {Percentiles(ShapesetArm.TanhN)}",
            Seen("in part: in both all layers grow; they end differently, with N all near 1", _seen.AllGrowAndEndDifferently)],
        ["section 3.1: pretrained, sigmoid networks do not saturate so; where the top layer leaves saturation, the first begins to",
            "one kind of start, one depth", NotTried],
        ["section 4.1: the log-likelihood worked much better for classification", "only the two costs' plateaus are compared", NotTried],
        ["figure 5: the quadratic cost has more severe plateaus", "quadratic-cost-has-larger-plateaus", "yes"],
        ["eq. 5 and 14", "exact: forward-variance-is-the-product, equal-width-weight-gradients-agree", "yes"],
        ["eq. 6, 7 and 13", "misprinted: see the errata", "no"],
        ["section 4.2.2: mean singular values around 0.8 and 0.5", "reported-singular-values, mean-singular-value-of-a-layer", "yes"],
        ["section 4.2.2: they correspond to ratios of variances", "singular-value-is-variance-ratio",
            "with the standard initialization: no; with the normalized one within 20 %"],
        ["section 4.2.2: they correspond to ratios of volumes", "singular-value-is-volume-ratio", "no"],
        ["figure 6: activations crowd around 0 in higher layers, less with N",
            "standard-activations-shrink-upwards, normalized-activations-shrink-less", "yes"],
        ["section 4.2.1: in the linear regime N approximately maintains the variances of activations",
            "equal-widths-keep-both; tanh leaves 72 % a layer, by normalized-activations-shrink-less", "yes"],
        ["figure 7: gradients shrink downwards; with N one sees no such decrease",
            "standard-gradients-shrink-downwards, normalized-gradients-shrink-less: with N by a fifth a layer",
            "far less, not none"],
        ["section 4.3: this trend is reversed very quickly in learning",
            $"∂C/∂s of layer 1 over layer 5, tanh: {SignalGradient(0)} at the start, {SignalGradient(ArmHistory.Readings / 4)} " +
            $"after a quarter of training, {SignalGradient(ArmHistory.Readings)} at the end",
            Seen("it fades once the network learns; not reversed",
                SignalGradientRatio(^1) > SignalGradientRatio(0) && SignalGradientRatio(^1) < 1)],
        ["figure 8: weight gradients start equal", "weight-gradients-start-equal", "yes"],
        ["figure 9: in training they drift apart, larger below, less with N",
            $"largest ratio to the top layer: {Ratio(ShapesetArm.Tanh)}, with N {Ratio(ShapesetArm.TanhN)}",
            Seen("yes, once the network learns; but the largest is layer 2's, not layer 1's", _seen.WeightGradientsDrift)],
        ["figure 11 and Table 1: sigmoid, tanh, softsign, then both arms with N",
            $"{string.Join(", ", ShapesetArm.All.Select(arm => $"{arm.Name} {Number(TestErrors.MedianError(_runs, arm))}"))}; " +
            $"tanh behind softsign in {TestErrors.SeedsAhead(_runs, ShapesetArm.Softsign, ShapesetArm.Tanh)} " +
            $"of {_runs.Scale.Seeds} seeds, behind tanh N in {TestErrors.SeedsAhead(_runs, ShapesetArm.TanhN, ShapesetArm.Tanh)}",
            Agrees(TestErrors.MediansAreOrdered(_runs))],
        ["abstract: tanh with N converges substantially faster",
            $"updates to an error of {Number(TestErrors.Learned)}: {TestErrors.MedianUpdates(_runs, ShapesetArm.TanhN)} with N, " +
            $"{TestErrors.MedianUpdates(_runs, ShapesetArm.Tanh)} without; on digits: glorot-helps-tanh",
            Agrees(2 * TestErrors.MedianUpdatesToLearn(_runs, ShapesetArm.TanhN) < TestErrors.MedianUpdatesToLearn(_runs, ShapesetArm.Tanh))],
        ["section 5: softsign is more robust to the initialization",
            $"in {TestErrors.SeedsInWhichSoftsignIsMoreRobust(_runs)} of {_runs.Scale.Seeds} seeds",
            Agrees(TestErrors.SoftsignIsMoreRobustInMostSeeds(_runs))],
        ["section 5: the same gains when layers grow or shrink with their number",
            "equal widths only; that N helps in all three: glorot-helps-tanh, on digits", NotTried],
        ["section 2.3: the best depth is five, for sigmoid four", "one depth only, five", NotTried],
        ["section 5: second-order methods help, but less; pre-training by denoising autoencoders; an SVM",
            "the studies on optimizers and on pretraining use other data", NotTried],
        ["Table 1: MNIST, CIFAR-10, Small-ImageNet", "needs images that this project does not carry", NotTried],
    ];

    static string Agrees(bool holds) => holds ? "yes" : "no";

    static string Seen(string answer, bool holds) => new Finding(answer, holds).Text;

    double End(ShapesetArm arm, int layer, Func<ProbedLayer, double> read) => curves.AtEnd(arm, layer, read);

    string Mean(int layer) => Number(End(ShapesetArm.Sigmoid, layer, probed => probed.Mean));

    string Percentiles(ShapesetArm arm) => string.Join(", ", Enumerable.Range(0, ShapesetScale.HiddenLayers)
        .Select(l => Number(End(arm, l, probed => probed.Activations.Percentile(0.98)))));

    string Share(ShapesetArm arm, int layer, double low, double high) =>
        Format.Percent(End(arm, layer, probed => probed.Activations.ShareOfMagnitudes(low, high)));

    string Error(ShapesetArm arm, Func<IEnumerable<double>, double> fold) => Number(fold(_runs.Of(arm).Select(run => run.TestError)));

    string SignalGradient(int reading) => Number(SignalGradientRatio(reading));

    double SignalGradientRatio(Index reading) => RunCurves.Median(_runs.Of(ShapesetArm.Tanh)
        .Select(run => run.Layers[reading][0].SignalGradient / run.Layers[reading][^1].SignalGradient));

    string Ratio(ShapesetArm arm) => Format.Number(WeightGradientsInTraining.LargestRatio(curves, arm), 2);

    static string Number(double value) => Format.Number(value, 3);
}
