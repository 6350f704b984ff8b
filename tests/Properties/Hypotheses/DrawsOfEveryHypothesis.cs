using InitStudy.Experiments;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Hypotheses;

/// <summary>What a measurement draws it draws once, and what is the same in both arms of a pair it draws for each of them.</summary>
/// <remarks>On one case of each hypothesis. Data that are drawn once and kept, as images are, come from no replicate's stream.</remarks>
public sealed class DrawsOfEveryHypothesis
{
    /// <summary>Measurements that pass the same numbers through two networks, or through one network at several settings.</summary>
    static readonly Dictionary<string, string> Repeated = new()
    {
        ["adam-ignores-the-threshold"] = "the same gradients under two thresholds",
        ["adam-scale-invariant"] = "the same gradients at two scales",
        ["alpha-dropout-keeps-mean-and-variance"] = "the same mask over two inputs",
        ["clip-bounds-momentum-step"] = "gradients of one direction",
        ["input-moves-the-boundary"] = "the same inputs at every radius",
        ["maximal-update-is-standard-at-its-base-width"] = "the same weights under two parametrizations",
        ["maximal-update-moves-alike"] = "the narrow network's weights are the first of the wide one's",
        ["negative-units-learn-by-their-slope"] = "the same unit with two slopes",
        ["one-rate-moves-by-width"] = "the narrow network's weights are the first of the wide one's",
        ["rate-makes-up-for-threshold"] = "the same run at two rates",
        ["reported-singular-values"] = "one network, a layer more each time",
        ["xavier-over-he"] = "the same numbers under two deviations",
    };

    /// <summary>Comparisons within one run: neither arm draws anything of its own.</summary>
    static readonly HashSet<string> OneRun =
    [
        "contrastive-divergence-raises-likelihood", "least-squares-errs-most-at-interpolation",
        "lower-layers-move-with-the-tools", "lower-layers-stay-unchanged", "many-parameters-overfit", "n01-nothing-left",
        "n01-output-variance-exceeds-input", "n01-shrinks-in-narrow-layers", "n01-variance-keeps-growing",
        "random-features-err-most-at-interpolation", "thresholds-near-the-mean-norm-converge",
    ];

    /// <summary>Pairs in which an arm draws what the other one has no use for, and the streams that both draw at least.</summary>
    static readonly Dictionary<string, (string Why, int Shared)> Uneven = new()
    {
        ["adam-beats-gradient-descent"] = ("four times as many batches", 2),
        ["bn-batches-of-two-hurt"] = ("a run that diverged draws no more batches", 4),
        ["bn-faster-at-best-rates"] = ("a run that diverged draws no more batches", 4),
        ["bn-forgives-bad-scale"] = ("a run that diverged draws no more batches", 4),
        ["bn-larger-rates"] = ("as many rates as it takes", 4),
        ["bn-trains-saturating-activations"] = ("a run that diverged draws no more batches", 4),
        ["boltzmann-stack-trains-logistic"] = ("pretraining", 6),
        ["clipping-survives-large-rate"] = ("the run that tells the average norm", 3),
        ["denoising-removes-noise"] = ("the noise", 4),
        ["distant-tasks-transfer-less"] = ("the order of the shuffled pixels", 12),
        ["dropout-costs-small-networks"] = ("the dropped units", 3),
        ["explosion-makes-training-diverge"] = ("a run that diverged draws no more batches", 20),
        ["fine-tuning-beats-frozen-layers"] = ("the old task", 5),
        ["higher-layers-are-more-specific"] = ("the old task", 5),
        ["linear-tied-weights-reconstruct-as-well"] = ("a decoder's own weights", 3),
        ["noisy-labels-overfit-more"] = ("the wrong labels", 4),
        ["normalized-initialization-closes-the-gap"] = ("a third run, and pretraining", 8),
        ["one-cycle-beats-best-constant"] = ("the search for its rate", 9),
        ["pretraining-helps-with-few-labels"] = ("pretraining", 7),
        ["pretraining-regularizes-shallow-networks"] = ("pretraining", 5),
        ["regularizers-lower-the-loss"] = ("the dropped units, and fewer steps where training stops early", 3),
        ["reuse-helps-a-new-question"] = ("the old task", 5),
        ["reuse-saves-little-on-new-digits"] = ("the old task", 5),
    };

    /// <summary>Ids of measurements of one arm.</summary>
    public static TheoryData<string> Single => Of(inPairs: false);

    /// <summary>Ids of measurements of two arms.</summary>
    public static TheoryData<string> Pairs => Of(inPairs: true);

    [Theory, MemberData(nameof(Single))]
    public void NoNumberIsDrawnTwiceInAMeasurement(string id)
    {
        var twice = DrawRecorder.Times(Drawn(id)).Count(stream => stream.Any(times => times > 1));
        Assert.True(twice == 0 || Repeated.ContainsKey(id), $"{id}: {twice} streams are drawn from twice");
    }

    /// <summary>One arm after the other: the second half of what is drawn is the first half again.</summary>
    [Theory, MemberData(nameof(Pairs))]
    public void BothArmsOfAPairDrawTheSameNumbers(string id)
    {
        var draws = Drawn(id);
        if (Uneven.TryGetValue(id, out var uneven))
        {
            var shared = DrawRecorder.Times(draws).Count(stream => stream.All(times => times > 1));
            Assert.True(shared >= uneven.Shared, $"{id}: both arms draw from {shared} streams; expected at least {uneven.Shared}");
            return;
        }

        var (first, second) = (InOrder(draws.Take(draws.Count / 2)), InOrder(draws.Skip(draws.Count / 2)));
        Assert.True(first.SequenceEqual(second), $"{id}: {first.Except(second).Count()} of {first.Count} stretches are drawn by the first arm alone");
    }

    static List<string> InOrder(IEnumerable<DrawRecorder.Draw> draws) => [.. draws.Select(draw => draw.ToString()).Order(StringComparer.Ordinal)];

    static List<DrawRecorder.Draw> Drawn(string id)
    {
        var (hypothesis, root) = (Chapter.Catalog.Find(id)!, FreshRoot.Draw());
        var c = hypothesis.Draw(root, 0);
        return DrawRecorder.Of(() => hypothesis.Replicate(c, root, replicate: 0));
    }

    static TheoryData<string> Of(bool inPairs) => new(Chapter.Catalog.Hypotheses.Select(hypothesis => hypothesis.Id)
        .Where(id => inPairs == (Chapter.Catalog.Find(id)!.Test is FirstAhead && !OneRun.Contains(id))));
}
