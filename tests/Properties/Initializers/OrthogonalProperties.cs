using FsCheck.Xunit;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Generation;
using MathNet.Numerics;

namespace InitStudy.Properties.Initializers;

/// <summary>Orthogonal weights keep lengths, and no direction or sign is preferred (the Haar distribution).</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 3)]
public sealed class OrthogonalProperties
{
    const int Draws = 2000;

    [Property(MaxTest = 60)]
    public void TheNarrowSideIsOrthonormalTimesTheGain(Fans fans, Seed seed)
    {
        foreach (var gain in new[] { 1, 0.3, 2.5 })
        {
            var w = Draw(fans, seed.Stream, gain);
            var byColumns = fans.In >= fans.Out;
            var (count, length) = byColumns ? (fans.Out, fans.In) : (fans.In, fans.Out);
            for (var a = 0; a < count; a++)
            {
                for (var b = 0; b <= a; b++)
                {
                    var dot = 0.0;
                    for (var k = 0; k < length; k++) dot += byColumns ? w[k, a] * w[k, b] : w[a, k] * w[b, k];
                    Assert.Equal(a == b ? gain * gain : 0, dot, 1e-12 * gain * gain);
                }
            }
        }
    }

    [Property]
    public void TheSignOfEveryEntryIsFair(Seed seed)
    {
        foreach (var fans in new Fans[] { new(1, 1), new(1, 3), new(3, 1), new(2, 2), new(3, 3), new(4, 2), new(2, 4) })
        {
            var draws = Of(fans, seed);
            for (var i = 0; i < fans.In; i++)
            {
                for (var j = 0; j < fans.Out; j++)
                    MeanIs(0.5, draws.Select(w => w[i, j] > 0 ? 1.0 : 0), $"share of positive ({i}, {j}) of {fans}");
            }
        }
    }

    /// <summary>Reflections are as likely as rotations.</summary>
    [Property]
    public void TheDeterminantIsFair(Seed seed)
    {
        MeanIs(
            0.5,
            Of(new(2, 2), seed).Select(w => w[0, 0] * w[1, 1] - w[0, 1] * w[1, 0] > 0 ? 1.0 : 0),
            "share of rotations");
        MeanIs(
            0.5,
            Of(new(3, 3), seed).Select(w =>
                w[0, 0] * (w[1, 1] * w[2, 2] - w[1, 2] * w[2, 1])
                - w[0, 1] * (w[1, 0] * w[2, 2] - w[1, 2] * w[2, 0])
                + w[0, 2] * (w[1, 0] * w[2, 1] - w[1, 1] * w[2, 0]) > 0 ? 1.0 : 0),
            "share of rotations");
    }

    /// <summary>E tr Q = 0 and E (tr Q)² = 1: Diaconis and Shahshahani 1994, theorem 4.</summary>
    [Property]
    public void TheTraceHasMeanZeroAndVarianceOne(Seed seed)
    {
        foreach (var n in new[] { 2, 3, 5 })
        {
            double[] shares = [.. Of(new(n, n), seed).Select(w => Enumerable.Range(0, n).Sum(i => w[i, i]) / n)];
            MeanIs(0.5, shares.Select(share => (share + 1) / 2), "(tr Q / n + 1) / 2");
            MeanIs(1.0 / (n * n), shares.Select(share => share * share), "(tr Q / n)²");
        }
    }

    /// <summary>
    /// A row or column of length n is uniform on the sphere: each entry's square is Beta(½, (n − 1) / 2).
    /// </summary>
    [Property]
    public void EveryEntryIsACoordinateOfAUniformDirection(Seed seed)
    {
        foreach (var fans in new Fans[] { new(2, 2), new(3, 3), new(5, 2), new(2, 6) })
        {
            var n = Math.Max(fans.In, fans.Out);
            double Beta(double x) => SpecialFunctions.BetaRegularized(0.5, (n - 1) / 2.0, Math.Min(x, 1));
            var draws = Of(fans, seed);
            for (var i = 0; i < fans.In; i++)
            {
                for (var j = 0; j < fans.Out; j++)
                {
                    double[] squares = [.. draws.Select(w => w[i, j] * w[i, j])];
                    if (WeightChecks.Shape(squares, Beta) is { } finding)
                        Assert.Fail($"square of entry ({i}, {j}) of {fans}: {finding}");
                }
            }
        }
    }

    [Property]
    public void MeanSquareIsTheStatedVariance(LopsidedFans fans)
    {
        var (fanIn, fanOut) = (fans.Fans.In, fans.Fans.Out);
        var narrow = Math.Min(fanIn, fanOut);
        var expected = narrow * 1.7 * 1.7 / (fanIn * fanOut); // every vector of the narrow side has length 1.7
        Assert.Equal(expected, new Orthogonal(1.7).Variance(fanIn, fanOut), 1e-12);
    }

    static List<Matrix<double>> Of(Fans fans, Seed seed) =>
        [.. Enumerable.Range(0, Draws).Select(i => Draw(fans, seed.Stream.Child(i), gain: 1))];

    static Matrix<double> Draw(Fans fans, RandomStream random, double gain)
    {
        var weight = new Matrix<double>(fans.In, fans.Out);
        new Orthogonal(gain).Fill(weight, random);
        return weight;
    }

    static void MeanIs(double mean, IEnumerable<double> values, string what)
    {
        var sample = new Sample();
        foreach (var value in values) sample.Add(value);
        if (new SequentialTest(new UnitInterval(), new Band(mean, mean)).Judge(sample) == Verdict.Refuted)
            Assert.Fail($"{what} is {sample.Mean:G4} on average; expected {mean:G4}");
    }
}
