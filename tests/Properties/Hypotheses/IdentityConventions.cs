using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Properties.Hypotheses;

/// <summary>One rule says which hypotheses are identities: those whose prediction is the closed form of the measured value itself.</summary>
public sealed class IdentityConventions
{
    /// <summary>Held to a band about a prediction, without chance, and yet no identities, with what theory leaves out.</summary>
    static readonly Dictionary<string, string> Approximations = new()
    {
        ["adam-penalty-is-not-decay"] = "steps of a weight that has not changed yet, and no epsilon",
        ["aligned-layers-learn-in-bounded-time"] = "a continuous flow instead of steps",
        ["amsgrad-converges-on-convex"] = "the limit of infinitely many steps",
    };

    [Fact]
    public void WhatIsExactAboutItsPredictionIsAnIdentityOrAnApproximation() => Assert.Equal(
        Approximations.Keys.Order(StringComparer.Ordinal),
        Chapter.Catalog.Hypotheses.Where(IsExactAndSupported).Where(hypothesis => !hypothesis.IsIdentity)
            .Select(hypothesis => hypothesis.Id).Order(StringComparer.Ordinal));

    /// <summary>What is drawn at random has a law, what is bounded has no closed form, and what is refuted is not true by algebra.</summary>
    static bool IsExactAndSupported(Hypothesis hypothesis) =>
        hypothesis.Test is Exactly && hypothesis.Expected == Verdict.Supported
        && hypothesis.Test.QuantityBand(1) is { } band && double.IsFinite(band.Low) && double.IsFinite(band.High);
}
