using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Evidence;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Layers;

/// <summary>How often units are dropped, alone and together, on fresh seeds; each finding errs with probability 2⁻⁴⁰.</summary>
public sealed class DropRateProperties
{
    const int Width = 60, Rows = 30;

    /// <summary>E y = x and E y² = x² / (1 − rate): for x = 1 a unit is kept, y (1 − rate) = 1, with probability 1 − rate.</summary>
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    public void TheMeanIsKeptAndTheMeanSquareGrows(double rate) => HasMean(1 - rate, Masks(rate, Pass.Training).SelectMany(mask => mask));

    /// <summary>Two units kept together: neighbours, of two rows, of two passes, of a training and a sampling pass of one number.</summary>
    [Fact]
    public void MasksAreIndependent()
    {
        var (stream, rate) = (RandomStream.Root(FreshRoot.Draw()), 0.5);
        var training = Masks(rate, Pass.Training, stream);
        var sampling = Masks(rate, Pass.Sampling, stream);
        HasMean(0.25, training.SelectMany(mask => Together(mask.Where((_, j) => j % 2 == 0), mask.Where((_, j) => j % 2 == 1))));
        HasMean(0.25, training.SelectMany(mask => Together(mask[..(mask.Length / 2)], mask[(mask.Length / 2)..])));
        HasMean(0.25, training.Chunk(2).SelectMany(pair => Together(pair[0], pair[1])));
        HasMean(0.25, training.Zip(sampling).SelectMany(pair => Together(pair.First, pair.Second)));
    }

    static IEnumerable<double> Together(IEnumerable<double> first, IEnumerable<double> second) => first.Zip(second, (a, b) => a * b);

    static List<double[]> Masks(double rate, Pass pass) => Masks(rate, pass, RandomStream.Root(FreshRoot.Draw()));

    /// <summary>40 masks of 1800 units, 1 where a unit is kept.</summary>
    static List<double[]> Masks(double rate, Pass pass, RandomStream stream)
    {
        var layer = new Dropout<double>(Width, rate, stream);
        var x = new InitStudy.Model.Matrix<double>(Rows, Width);
        x.Fill(1 - rate);
        return [.. Enumerable.Range(0, 40).Select(_ => NormalizationCase.Output(layer, x, pass).Values.ToArray())];
    }

    static void HasMean(double mean, IEnumerable<double> values)
    {
        var sample = new Sample();
        foreach (var value in values) sample.Add(Math.Round(value, 12));
        Assert.NotEqual(Verdict.Refuted, new SequentialTest(new UnitInterval(), new(mean, mean)).Judge(sample));
        Assert.Equal(Verdict.Supported, new SequentialTest(new UnitInterval(), new(mean - 0.05, mean + 0.05)).Judge(sample));
    }
}
