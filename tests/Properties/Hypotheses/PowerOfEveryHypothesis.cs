using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Properties.Hypotheses;

/// <summary>Every budget suffices to support a right mean and to refute a barely wrong one, but for one run in a million.</summary>
public sealed class PowerOfEveryHypothesis
{
    const double Miss = 1e-6;
    const int Cases = 10;

    /// <summary>All ids.</summary>
    public static TheoryData<string> Ids => new(Chapter.Catalog.Hypotheses.Select(hypothesis => hypothesis.Id));

    [Theory, MemberData(nameof(Ids))]
    public void TheBudgetSuffices(string id)
    {
        var hypothesis = Chapter.Catalog.Hypotheses.Single(hypothesis => hypothesis.Id == id);
        var tolerance = hypothesis.Tolerance;
        for (var index = 0; index < Cases; index++)
        {
            var predicted = hypothesis.Predict(hypothesis.DrawCase(hypothesis.PinnedRoot, index));
            var (band, right) = (tolerance.Band(predicted), tolerance.Right(predicted));
            var wrong = tolerance.BarelyWrong(predicted);
            if (!Admits(hypothesis.Law, wrong)) wrong = 2 * predicted - wrong; // as far away, on the other side
            Assert.True(double.IsNaN(right) || band.Contains(right), $"{id}: right mean {right} lies outside {band}");
            Assert.False(band.Contains(wrong), $"{id}: barely wrong mean {wrong} lies inside {band}");
            foreach (var truth in new[] { right, wrong })
            {
                if (double.IsNaN(truth)) continue; // the law allows no such mean
                Assert.True(Admits(hypothesis.Law, truth), $"{id}: {truth} is no mean of {hypothesis.Law.Statement}");
                var miss = Power.Miss(hypothesis.Law, band, truth, hypothesis.Budget);
                Assert.True(miss <= Miss, miss <= Miss ? "" :
                    $"{id}: {hypothesis.Budget} values miss a mean of {truth} for {band} with probability {miss:G3}; " +
                    $"{Power.SampleSize(hypothesis.Law, band, truth, Miss)} would do");
            }
        }
    }

    static bool Admits(Law law, double mean) => mean >= law.SmallestMean && mean <= law.LargestMean;
}
