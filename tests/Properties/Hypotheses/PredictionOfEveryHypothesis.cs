using System.Globalization;
using InitStudy.Experiments;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Hypotheses;

/// <summary>
/// What every hypothesis predicts, to nine digits, against numbers that Predictions/make_predictions.py computes from the
/// literature's formulas by other ways: measurements tolerate what a hypothesis' tolerance tolerates, and this does not.
/// </summary>
public sealed class PredictionOfEveryHypothesis
{
    const double NineDigits = 1e-9;

    /// <summary>Claims of what is not there: a difference, a change, a cosine.</summary>
    static readonly string[] Nothing =
    [
        "tanh-is-scaled-logistic", "dead-units-of-first-layer-stay-dead", "orthogonal-networks-are-isometries",
        "bn-gradient-orthogonal-to-weights", "bn-loses-scale-of-weights", "bn-scale-divides-gradient",
        "bn-two-examples-become-a-sign", "alpha-dropout-keeps-mean-and-variance", "fixup-starts-as-identity",
        "lsuv-gives-unit-variance", "rezero-starts-as-identity", "adam-ignores-the-threshold",
        "sigmoid-top-layer-saturates", "linear-autoencoder-is-pca", "long-chains-give-the-gradient",
        "adam-scale-invariant", "maximal-update-is-standard-at-its-base-width", "early-stopping-shrinks",
        "max-norm-is-the-nearest-point", "ridge-is-the-closed-form",
    ];

    /// <summary>Claims that something is kept, or at most, or as large as something else.</summary>
    static readonly string[] Unity =
    [
        "paper-weights-are-standard-normal", "tanh-speeds-equal", "selu-map-keeps-its-domain", "fan-in-keeps-signal",
        "fan-out-keeps-gradient", "glorot-uniform-bound", "glorot-variance", "glorot-gains-average-to-one",
        "glorot-keeps-variance", "glorot-keeps-variance-near-square", "glorot-keeps-logistic-gradients",
        "he-forward-gain", "rectified-gains-keep-both", "selu-gradients-stay-bounded", "alpha-dropout-keeps-selu",
        "selu-grows-small-variances", "selu-map-contracts", "selu-shrinks-large-variances",
        "semi-orthogonal-keeps-signal", "bn-linear-gradients-stay", "fixup-step-adds-up",
        "fixup-step-independent-of-depth", "rezero-learns-gates-first", "clip-by-norm-keeps-direction",
        "rate-makes-up-for-threshold", "tanh-top-layer-stays-linear", "singular-value-is-variance-ratio",
        "singular-value-is-volume-ratio", "orthogonal-layers-agree-on-the-volume-ratio", "squared-singular-values-are-the-variance-ratio",
        "weight-gradients-start-equal", "lecun-largest-rate", "adamax-step-bound", "maximal-update-moves-alike",
        "wrong-labels-are-memorized", "l1-keeps-weights-within-a-step-of-zero",
    ];

    /// <summary>What is predicted for every case where that is one number, which the claim itself says or the reading defines.</summary>
    static readonly Dictionary<string, double> Constants = new(
        Nothing.Select(id => KeyValuePair.Create(id, 0.0)).Concat(Unity.Select(id => KeyValuePair.Create(id, 1.0))))
    {
        ["adam-converges-on-convex"] = -1,
        ["adam-step-bound"] = 3.16227766016838,
        ["amsgrad-converges-on-convex"] = -1,
        ["he-residual-blocks-triple"] = 3,
        ["heuristic-keeps-a-third"] = 1.0 / 3,
        ["lecun-tanh-keeps-variance"] = 1 / (1.7159 * 1.7159),
        ["logistic-mean-is-half"] = 0.5,
        ["logistic-slope-at-most-quarter"] = 0.25,
        ["small-eigenvalues-vanish"] = 1 + 1e-9,
        ["tied-weights-halve-the-weights"] = 0.5,
    };

    /// <summary>Predictions that are approximations themselves, with the error they admit.</summary>
    static readonly Dictionary<string, (double Error, string Why)> Approximate = new()
    {
        ["linear-lengths-spread"] = (1e-4, "a convolution of cells of 1/32"),
        ["relu-he-lengths-spread"] = (1e-4, "a convolution of cells of 1/32"),
    };

    static readonly ILookup<string, (string Case, double Predicted)> Computed = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Hypotheses", "Predictions", "predictions.csv")).Skip(1)
        .Select(line => line.Split(';'))
        .ToLookup(fields => fields[0], fields => (fields[1], double.Parse(fields[2], CultureInfo.InvariantCulture)));

    /// <summary>Ids of hypotheses that predict a number.</summary>
    public static TheoryData<string> Ids => new(Predicting.Select(hypothesis => hypothesis.Id));

    static IEnumerable<Hypothesis> Predicting => Chapter.Catalog.Hypotheses.Where(hypothesis => hypothesis.Test is not FirstAhead);

    [Theory, MemberData(nameof(Ids))]
    public void IsTheComputedNumber(string id)
    {
        var hypothesis = Chapter.Catalog.Find(id)!;
        if (Constants.ContainsKey(id) == Computed.Contains(id))
            Assert.Fail(
                $"{id} has no number from elsewhere; expected lines '{id};CASE;NUMBER' in Predictions/predictions.csv, for cases such " +
                $"as {hypothesis.Draw(1, 0)}, or one number for all cases among the Constants of {nameof(PredictionOfEveryHypothesis)}");
        if (Constants.TryGetValue(id, out var constant))
        {
            var root = FreshRoot.Draw();
            for (var i = 0; i < 20; i++) Near(id, constant, hypothesis, hypothesis.Draw(root + (ulong)i, i % hypothesis.Strata.Count));
        }

        foreach (var (numbers, predicted) in Computed[id]) Near(id, predicted, hypothesis, hypothesis.Parse(numbers));
    }

    [Fact]
    public void EveryLineIsOfAHypothesisOrAStatistic() => Assert.Empty(
        Computed.Select(lines => lines.Key).Except(Predicting.Select(hypothesis => hypothesis.Id)).Except(["chi-square", "clopper-pearson"]));

    [Fact]
    public void ChiSquareProbabilitiesAreTheComputedNumbers()
    {
        Assert.True(Computed["chi-square"].Count() >= 5);
        foreach (var (arguments, expected) in Computed["chi-square"])
        {
            var numbers = Numbers(arguments);
            Assert.Equal(expected, ChiSquare.Cdf((int)numbers[0], numbers[1]), 1e-12);
        }
    }

    [Fact]
    public void CoverageIsTheBoundOfClopperAndPearson()
    {
        Assert.True(Computed["clopper-pearson"].Count() >= 5);
        foreach (var (arguments, expected) in Computed["clopper-pearson"])
        {
            var numbers = Numbers(arguments);
            Assert.Equal(expected, new Coverage((int)numbers[1], (int)numbers[0], Enumerated: false).Bound, 1e-12);
        }
    }

    static void Near(string id, double expected, Hypothesis hypothesis, Case c)
    {
        var (predicted, error) = (hypothesis.Predict(c), Approximate.TryGetValue(id, out var approximate) ? approximate.Error : NineDigits);
        Assert.True(
            Math.Abs(predicted - expected) <= error * Math.Abs(expected),
            string.Create(CultureInfo.InvariantCulture, $"{id}, case {c} ({hypothesis.Describe(c)}): predicts {predicted:R}; expected {expected:R}"));
    }

    static double[] Numbers(string text) => [.. text.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
