using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Properties.Hypotheses;

/// <summary>Every budget suffices to support a right mean and to refute a barely wrong one, but for one run in a million.</summary>
public sealed class PowerOfEveryHypothesis
{
    const double Miss = 1e-6;

    /// <summary>All ids.</summary>
    public static TheoryData<string> Ids => new(Chapter.Catalog.Hypotheses.Select(hypothesis => hypothesis.Id));

    [Theory, MemberData(nameof(Ids))]
    public void TheBudgetSuffices(string id)
    {
        var hypothesis = Chapter.Catalog.Hypotheses.Single(hypothesis => hypothesis.Id == id);
        var (test, law) = (hypothesis.Test, hypothesis.Test.Law);
        foreach (var c in hypothesis.Draw(hypothesis.PinnedRoot).Concat(Edges(hypothesis)).Distinct())
        {
            var predicted = hypothesis.Predict(c);
            var (band, right, wrong) = (test.TestedBand(predicted), test.Right(predicted), test.BarelyWrong(predicted));
            if (!Admits(law, wrong)) wrong = 2 * predicted - wrong; // as far away, on the other side
            Assert.True(double.IsNaN(right) || band.Contains(right), $"{id}: right mean {right} lies outside {band}");
            Assert.False(band.Contains(wrong), $"{id}: barely wrong mean {wrong} lies inside {band}");
            foreach (var truth in new[] { right, wrong })
            {
                if (double.IsNaN(truth)) continue; // the law allows no such mean
                Assert.True(Admits(law, truth), $"{id}: {truth} is no mean of {law.Statement}");
                var miss = Power.Miss(law, band, truth, hypothesis.Budget);
                Assert.True(miss <= Miss, miss <= Miss ? "" :
                    $"{id}: {hypothesis.Budget} values miss a mean of {truth} for {band} with probability {miss:G3}; " +
                    $"{Power.SampleSize(law, band, truth, Miss)} would do");
            }
        }
    }

    /// <summary>The case of the smallest numbers, that of the largest, and those with one number at its other end.</summary>
    static IEnumerable<Case> Edges(Hypothesis hypothesis)
    {
        var dimensions = hypothesis.Dimensions;
        foreach (var extreme in new[] { new Case([.. dimensions.Select(d => d.Low)]), new Case([.. dimensions.Select(d => d.High)]) })
        {
            yield return extreme;
            for (var d = 0; d < dimensions.Count; d++)
                yield return extreme.With(d, extreme.Numbers[d] == dimensions[d].Low ? dimensions[d].High : dimensions[d].Low);
        }
    }

    static bool Admits(Law law, double mean) => mean >= law.SmallestMean && mean <= law.LargestMean;
}
