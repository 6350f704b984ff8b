using InitStudy.Harness.Checking.Statistics;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Checking;

/// <summary>The bound of a χ² law's tails is one, and little more than the tail; rounding alone never refutes.</summary>
public sealed class DeviationTestTests
{
    /// <summary>For 2k normal values a tail of Σx²/2 is a finite sum: P(S ≥ s) = e^(−s) Σ_{j &lt; k} sʲ/j!, of a Poisson law.</summary>
    [Theory]
    [InlineData(1, 1.5)]
    [InlineData(2, 2.2)]
    [InlineData(5, 1.4)]
    [InlineData(16, 1.3)]
    [InlineData(40, 1.15)]
    [InlineData(200, 1.1)]
    public void TheBoundIsLittleMoreThanTheTail(int k, double factor)
    {
        foreach (var ratio in new[] { 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 1.1, 1.5, 2, 3 })
        {
            var s = ratio * k;
            var tail = s < k - 1 ? Poisson(s, k, int.MaxValue) : Poisson(s, 0, k - 1);
            var bound = Elementary.Exp(DeviationTest.LogTail(k, s));
            Assert.True(bound >= tail, $"k {k}, s {s}: {bound}, tail {tail}");
            if (tail < 1e-3) Assert.True(bound <= factor * tail, $"k {k}, s {s}: {bound}, tail {tail}");
        }
    }

    /// <summary>P(from ≤ N ≤ to) for a Poisson law of mean s.</summary>
    static double Poisson(double s, int from, int to)
    {
        var (sum, term) = (0.0, Elementary.Exp(-s));
        for (var j = 0; j <= to && (j <= from || term > sum * 1e-17); j++)
        {
            if (j >= from) sum += term;
            term *= s / (j + 1);
        }

        return sum;
    }

    /// <summary>Values that lie where rounding to 7 bits may have brought right ones say nothing, however many they are.</summary>
    [Theory]
    [InlineData(0.998)]
    [InlineData(1.002)]
    public void RoundingIsNoOtherDeviation(double factor)
    {
        const long count = 1_000_000_000;
        var rounding = new Precision(7).Rounding;
        Assert.True(DeviationTest.LogEvidence(new(count, 0, count * factor * factor, 3), 1, rounding) <= 0);
        Assert.True(DeviationTest.LogEvidence(new(count, 0, count * factor * factor, 3), 1, 0) > 1000);
    }

    /// <summary>At alpha = 0.01, by this way of looking alone.</summary>
    [Theory]
    [InlineData("F32", 10)]
    [InlineData("BF16", 300)]
    public void RightDeviationsAreSeldomRefuted(string type, int count)
    {
        const int runs = 4000, mostRefutations = 84; // 40 expected, deviation 6.3: P(X > 84) = 1e-10
        var root = FreshRoot.Draw();
        var refuted = 0;
        for (var run = 0; run < runs; run++)
        {
            var tensor = DrawnTensor.Of(UnitDistribution.Normal, 0.3, RandomStream.Root(root).Child(run), [1, count], type).Summary;
            if (DeviationTest.LogEvidence(tensor.All, 0.3, tensor.Precision.Rounding) >= Elementary.Log(100)) refuted++;
        }

        Assert.True(refuted <= mostRefutations, $"{refuted} of {runs} refuted, root {root:x16}");
    }
}
