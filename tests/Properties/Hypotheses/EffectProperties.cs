using FsCheck.Xunit;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;
using MathNet.Numerics.Distributions;

namespace InitStudy.Properties.Hypotheses;

/// <summary>Medians with guaranteed bounds, and pairs with a 99 % interval.</summary>
public sealed class EffectProperties
{
    /// <summary>For any law: here the exponential one, whose median is ln 2. Wrong with probability 2⁻⁵⁰ a run.</summary>
    [Property]
    public void TheBoundsOfAMedianHoldIt(ulong seed, byte extra)
    {
        var values = Exponentials(seed, 60 + 5 * extra);
        var effect = MedianEffect.Of(values);
        Assert.InRange(0.6931471805599453, effect.Low, effect.High);
        Assert.InRange(effect.Median, effect.Low, effect.High);
        Assert.Equal((values.Min(), values.Max()), (effect.Smallest, effect.Largest));
        Assert.InRange(values.Count(value => value < effect.Median), 0, values.Length / 2);
        Assert.InRange(values.Count(value => value > effect.Median), 0, values.Length / 2);
    }

    /// <summary>
    /// A bound at rank k errs if at most k of n values lie below the median: a binomial probability, at most alpha / 2.
    /// And the next rank must err more often than the evidence allows, so that the bounds are no wider than they need be.
    /// </summary>
    [Theory, InlineData(80), InlineData(200), InlineData(1000)]
    public void TheRankOfTheBoundIsOnTheSafeSideOfTheBinomialQuantile(int count)
    {
        var effect = MedianEffect.Of([.. Enumerable.Range(0, count).Select(i => (double)i)]);
        Assert.InRange(Binomial.CDF(0.5, count, effect.Low), 0, ErrorRate.Alpha / 2);
        Assert.InRange(Binomial.CDF(0.5, count, effect.Low + 0.06 * count), ErrorRate.Alpha / 2, 1);
        Assert.Equal(count - 1, effect.Low + effect.High);
    }

    /// <summary>The first bound that a growing sample allows is its smallest value, on the other side its largest.</summary>
    [Fact]
    public void TheFirstBoundsAreTheExtremes()
    {
        var first = Enumerable.Range(1, 100).Select(n => MedianEffect.Of([.. Enumerable.Range(0, n).Select(i => (double)i)]))
            .First(effect => double.IsFinite(effect.Low));
        Assert.Equal((first.Smallest, first.Largest), (first.Low, first.High));
    }

    [Fact]
    public void OfAnEvenNumberTheUpperMiddleOneIsTheMedian()
    {
        Assert.Equal(3, MedianEffect.Of([4, 1, 3, 2]).Median);
        Assert.Equal((3, 30), (Pair().FirstMedian, Pair().SecondMedian));
        static PairedEffect Pair() => PairedEffect.Of([4, 1, 3, 2], [10, 40, 30, 20], Samples.Of(1, 1, 1, 1));
    }

    [Fact]
    public void FewValuesBoundNoMedian()
    {
        var effect = MedianEffect.Of([3, 1, 2]);
        Assert.Equal((2, double.NegativeInfinity, double.PositiveInfinity), (effect.Median, effect.Low, effect.High));
    }

    [Fact]
    public void APairSaysShareAndRatioOfMedians()
    {
        var effect = PairedEffect.Of([1, 2, 3], [10, 20, 2], Samples.Of(1, 1, 0));
        Assert.Equal((2.0 / 3, 2, 10, 0.2), (effect.Share, effect.FirstMedian, effect.SecondMedian, effect.Ratio));
        Assert.InRange(effect.Share, effect.Low, effect.High);
        Assert.Contains("medians 2 and 10, ratio 0.2", effect.Statement, StringComparison.Ordinal);
        var diverged = PairedEffect.Of([1, 2, 3], [double.PositiveInfinity, double.PositiveInfinity, 2], Samples.Of(1, 1, 0));
        Assert.EndsWith("medians 2 and diverged, ratio 0", diverged.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void EffectsAreSaidInOneSentence()
    {
        Assert.Equal(
            "the first ahead in 75 % of pairs (99 % interval 60 % to 90 %), medians 2 and 10, ratio 0.2",
            new PairedEffect(0.75, 0.6, 0.9, 2, 10).Statement);
        Assert.EndsWith(
            "medians diverged and diverged",
            new PairedEffect(0.5, 0.4, 0.6, double.PositiveInfinity, double.PositiveInfinity).Statement, StringComparison.Ordinal);
        Assert.Equal(
            "median 2, certainly between none and 5, single replicates from 1 to 7",
            new MedianEffect(2, double.NegativeInfinity, 5, 1, 7).Statement);
    }

    /// <summary>The numbers of the English sentence, in the same order, in words of which none is English.</summary>
    [Fact]
    public void EffectsAreSaidInSpanish()
    {
        Assert.Equal(
            "el primero gana en el 75 % de los pares (intervalo del 99 %: de 60 % a 90 %), medianas 2 y 10, cociente 0.2",
            new PairedEffect(0.75, 0.6, 0.9, 2, 10).Spanish);
        Assert.EndsWith(
            "medianas divergente y divergente",
            new PairedEffect(0.5, 0.4, 0.6, double.PositiveInfinity, double.PositiveInfinity).Spanish, StringComparison.Ordinal);
        Assert.Equal(
            "mediana 2, con seguridad entre −∞ y 5; réplicas sueltas, de 1 a 7",
            new MedianEffect(2, double.NegativeInfinity, 5, 1, 7).Spanish);
    }

    /// <summary>The interval's share of misses over many runs of true share 0.7: at most 1 %, but for a millionth.</summary>
    [Fact]
    public void TheIntervalOfAShareMissesItInAtMostOneRunInAHundred()
    {
        const int runs = 2000, pairs = 100;
        var root = RandomStream.Root(FreshRoot.Draw());
        var missed = 0;
        for (var run = 0; run < runs; run++)
        {
            var wins = Samples.Of([.. Enumerable.Range(0, pairs).Select(i => root.Child(run).Uniform(i) < 0.7 ? 1.0 : 0)]);
            var effect = PairedEffect.Of(new double[pairs], new double[pairs], wins);
            if (effect.Low > 0.7 || effect.High < 0.7) missed++;
        }

        Assert.InRange(Binomial.CDF(0.01, runs, missed - 1), 0, 1 - 1e-9);
    }

    static double[] Exponentials(ulong seed, int count)
    {
        var random = RandomStream.Root(seed);
        return [.. Enumerable.Range(0, count).Select(i => -Elementary.Log(random.Uniform(i)))];
    }
}
