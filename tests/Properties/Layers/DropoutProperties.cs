using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Generation;
using static InitStudy.Properties.Layers.NormalizationCase;

namespace InitStudy.Properties.Layers;

/// <summary>What dropout and alpha dropout do to each unit, and which units they drop.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
public sealed class DropoutProperties
{
    /// <summary>−λ α: Klambauer et al. 2017.</summary>
    const double LowerLimit = -1.7580993408473766;

    [Property]
    public void AUnitIsZeroWhereItsNumberIsBelowTheRateElseScaledUp(Fans shape, Seed seed, byte code)
    {
        var (rate, x) = (code / 256.0, Drawn(shape, seed));
        var layer = new Dropout<double>(shape.Out, rate, seed.Stream);
        for (var n = 1; n <= 2; n++)
        {
            var y = Output(layer, x);
            var sample = Output(layer, x, Pass.Sampling);
            var dx = InputGradient(layer, x, x);
            for (var i = 0; i < x.Rows; i++)
            {
                for (var j = 0; j < x.Columns; j++)
                {
                    Assert.Equal(IsDropped("training", n, i, j) ? 0 : x[i, j] / (1 - rate), y[i, j], 1e-12);
                    Assert.Equal(IsDropped("sampling", n, i, j) ? 0 : x[i, j] / (1 - rate), sample[i, j], 1e-12);
                    Assert.Equal(y[i, j], dx[i, j]); // the same mask, in spite of the sample between
                }
            }
        }

        bool IsDropped(string kind, int n, int i, int j) =>
            seed.Stream.Child(kind).Child(n).Uniform(i * shape.Out + j) < rate;
    }

    /// <summary>For an input of mean 0 and variance 1 the two values of a unit, kept and dropped, have mean 0 and variance 1.</summary>
    [Property]
    public void AlphaDropoutKeepsMeanZeroAndVarianceOne(Seed seed, byte code)
    {
        const int Units = 1000; // so many that some are kept and some dropped at any of these rates
        var rate = (code % 9 + 1) / 10.0;
        var layer = new AlphaDropout<double>(Units, rate, seed.Stream);
        double[] Values(double x)
        {
            var all = new Matrix<double>(1, Units);
            all.Fill(x);
            layer.Mask.TrainingPasses = 0;
            return Output(layer, all).Values.ToArray();
        }

        var (atZero, atOne, atLimit) = (Values(0), Values(1), Values(LowerLimit));
        bool IsKept(int j) => atOne[j] != atZero[j];
        var (kept, dropped) = (Enumerable.Range(0, Units).First(IsKept), Enumerable.Range(0, Units).First(j => !IsKept(j)));
        var (b, a, c) = (atZero[kept], atOne[kept] - atZero[kept], atOne[dropped]);
        for (var j = 0; j < Units; j++) Assert.Equal(IsKept(j) ? atOne[kept] : c, atOne[j]);
        Assert.Equal(c, atLimit[kept], 1e-12); // dropped is as if x were the lower limit
        Assert.Equal(0, (1 - rate) * b + rate * c, 1e-12);
        Assert.Equal(1, (1 - rate) * (a * a + b * b) + rate * c * c, 1e-12);
        var ones = new Matrix<double>(1, Units);
        ones.Fill(1);
        var dx = InputGradient(layer, ones, ones);
        for (var j = 0; j < Units; j++) Assert.Equal(IsKept(j) ? a : 0, dx[0, j], 1e-12);
    }

    [Property]
    public void RateZeroAndPredictionsPassXThrough(Fans shape, Seed seed)
    {
        var x = Drawn(shape, seed);
        foreach (var pass in Enum.GetValues<Pass>())
        {
            foreach (var rate in new[] { 0, 0.5 })
            {
                if (rate > 0 && pass != Pass.Prediction) continue;
                foreach (var layer in Both(shape.Out, rate, seed.Stream))
                    Same.Spans<double>(x.Values, Output(layer, x, pass).Values, $"{layer.GetType().Name}, {pass}, rate {rate}");
            }
        }
    }

    [Property]
    public void APassSetBackDrawsItsMaskAgain(Fans shape, Seed seed)
    {
        var x = Drawn(new(shape.In + 9, shape.Out + 9), seed); // so many units that no two masks are equal by luck
        foreach (var layer in Both(x.Columns, 0.5, seed.Stream))
        {
            var (first, second) = (Output(layer, x).Values.ToArray(), Output(layer, x).Values.ToArray());
            Output(layer, x, Pass.Prediction);
            Assert.NotEqual(first, second);
            Assert.Equal(2, ((IDrops)layer).Mask.TrainingPasses);
            ((IDrops)layer).Mask.TrainingPasses = 1;
            Assert.Equal(second, Output(layer, x).Values.ToArray());
            ((IDrops)layer).Mask.TrainingPasses = 0;
            Assert.Equal(first, Output(layer, x).Values.ToArray());
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.1)]
    [InlineData(1.0)]
    public void RatesOutsideTheirRangeAreNamed(double rate)
    {
        var text = FormattableString.Invariant($"rate is {rate}");
        Failure.Names(() => _ = new Dropout<double>(1, rate, default), text, "expected a number from 0 to below 1");
        Failure.Names(() => _ = new AlphaDropout<double>(1, rate, default), text, "expected a number from 0 to below 1");
    }

    [Fact]
    public void SharedElementsAreNamed()
    {
        foreach (var layer in Both(3, 0.5, default))
        {
            Matrix<double> x = new(4, 3), y = new(4, 3);
            Failure.Names(() => layer.Forward(x, x), "y (4, 3)", "x (4, 3)", "expected separate ones");
            Failure.Names(() => layer.Backward(x, y, y, y), "dx (4, 3)", "dy (4, 3)", "expected separate ones");
        }
    }

    static ILayer<double>[] Both(int width, double rate, RandomStream random) =>
        [new Dropout<double>(width, rate, random), new AlphaDropout<double>(width, rate, random)];

    static Matrix<double> Drawn(Fans shape, Seed seed)
    {
        var x = new Matrix<double>(shape.In, shape.Out);
        Normal.Standard.Fill(x, seed.Stream.Child("x"));
        return x;
    }
}
