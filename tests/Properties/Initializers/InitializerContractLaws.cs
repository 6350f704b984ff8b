using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Initializers;

/// <summary>What every initializer keeps, whatever its distribution.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
public sealed class InitializerContractLaws
{
    [Fact]
    public void EveryTypeOfInitializerIsUnderTheLaws()
    {
        Assert.Equal(
            Family.Types<IInitializer>(),
            Family.Initializers
                .Select(initializer => initializer.GetType())
                .Distinct()
                .OrderBy(type => type.Name, StringComparer.Ordinal));
        Assert.Superset(
            new HashSet<IInitializer>
            {
                VarianceScaling.LeCunNormal, VarianceScaling.LeCunUniform, VarianceScaling.GlorotNormal,
                VarianceScaling.GlorotUniform, VarianceScaling.HeNormal, VarianceScaling.HeUniform,
                VarianceScaling.HeTruncatedNormal, VarianceScaling.Heuristic, Normal.Standard, Constant.Zeros,
            },
            new HashSet<IInitializer>(Family.NamedInitializers));
    }

    [Fact]
    public void NamesAreDifferent() =>
        Assert.Equal(
            Family.Initializers.Count, Family.Initializers.Select(initializer => initializer.Name).Distinct().Count());

    [Property]
    public void SinglePrecisionIsTheDoubleWeightsRounded(Fans fans, Seed seed) => OfEach(initializer =>
    {
        var single = new Matrix<float>(fans.In, fans.Out);
        initializer.Fill(single, seed.Stream);
        float[] expected = [.. Filled(initializer, fans, seed.Stream).Select(w => (float)w)];
        Assert.Equal(expected, single.Values.ToArray());
    });

    [Property]
    public void TheSameStreamGivesTheSameWeights(Fans fans, Seed seed) => OfEach(initializer =>
        Assert.Equal(Filled(initializer, fans, seed.Stream), Filled(initializer, fans, new Seed(seed.Value).Stream)));

    [Property]
    public void AnotherStreamGivesOtherWeights(Fans fans, Seed seed) => OfEach(initializer =>
    {
        if (initializer is Constant || initializer is Orthogonal && fans is (1, 1))
            return; // there only the sign is random
        Assert.NotEqual(
            Filled(initializer, fans, seed.Stream.Child(1)), Filled(initializer, fans, seed.Stream.Child(2)));
        Assert.NotEqual(
            Filled(initializer, fans, seed.Stream.Child(1)), Filled(initializer, fans, new Seed(~seed.Value).Stream));
    });

    [Property]
    public void ABlockOfAMatrixIsFilledLikeAMatrix(Fans fans, Seed seed) => OfEach(initializer =>
    {
        var block = new Block<double>(fans.In, fans.Out, margin: 2, special: false, seed.Stream.Child("before"));
        initializer.Fill(block.View, seed.Stream);
        var expected = Filled(initializer, fans, seed.Stream);
        for (var i = 0; i < fans.In; i++)
            Assert.Equal(expected.AsSpan(i * fans.Out, fans.Out).ToArray(), block.View.Row(i).ToArray());
        block.RimIsUntouched();
    });

    /// <summary>Longer rows than the chunks in which weights are drawn.</summary>
    [Property(MaxTest = 3)]
    public void WeightNumberIIsDrawnFromValueI(Seed seed)
    {
        foreach (var initializer in Family.IndependentInitializers)
        {
            var row = Filled(initializer, new(1, 1300), seed.Stream);
            var column = Filled(initializer, new(1300, 1), seed.Stream);
            var ratio = Math.Sqrt(initializer.Variance(1, 1300) / initializer.Variance(1300, 1));
            for (var i = 0; i < row.Length; i++) Assert.Equal(row[i], ratio * column[i], 1e-12);
        }
    }

    /// <remarks>More elements than one thread draws at a time, in rows that end anywhere, side by side or apart.</remarks>
    [Property(MaxTest = 3)]
    public void ElementIOfALargeMatrixIsValueI(Seed seed)
    {
        var around = new Matrix<double>(20, 620);
        foreach (var weight in new[] { new Matrix<double>(17, 601), around.Block(1, 7, 17, 601) })
        {
            Normal.Standard.Fill(weight, seed.Stream);
            for (var i = 0; i < weight.Count; i++) Assert.Equal(seed.Stream.Normal(i), weight[i / 601, i % 601]);
        }

        around.Block(1, 7, 17, 601).Fill(0);
        Assert.DoesNotContain(around.Values.ToArray(), value => value != 0);
    }

    [Property]
    public void FansOfZeroOrLessAreNamed(Fans fans) => OfEach(initializer =>
    {
        foreach (var wrong in new[] { 0, -1, -fans.In })
        {
            Failure.Names(() => initializer.Variance(wrong, fans.Out), $"fanIn is {wrong}", "at least 1");
            Failure.Names(() => initializer.Variance(fans.In, wrong), $"fanOut is {wrong}", "at least 1");
        }
    });

    [Theory]
    [InlineData(0.0)]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void ParametersOutOfRangeAreNamed(double value)
    {
        var text = FormattableString.Invariant($"is {value}");
        Failure.Names(() => _ = new Normal(value), $"Deviation {text}", "expected a finite number above 0");
        Failure.Names(() => _ = new Uniform(value), $"Radius {text}", "expected a finite number above 0");
        Failure.Names(() => _ = new Orthogonal(value), $"Gain {text}", "expected a finite number above 0");
        Failure.Names(
            () => _ = new VarianceScaling(value, FanMode.In, UnitDistribution.Normal),
            $"Scale {text}", "expected a finite number above 0");
        if (!double.IsFinite(value))
            Failure.Names(() => _ = new Constant(value), $"Value {text}", "expected a finite number");
    }

    [Fact]
    public void AModeThatIsNoneOfTheThreeIsNamed() => Failure.Names(
        () => _ = new VarianceScaling(1, (FanMode)7, UnitDistribution.Normal),
        "Mode is 7", "expected In, Out, Average");

    [Property]
    public void AConstantIsEverywhereTheSame(Fans fans, Seed seed, int value) =>
        Assert.All(Filled(new Constant(value / 8.0), fans, seed.Stream), w => Assert.Equal(value / 8.0, w));

    static double[] Filled(IInitializer initializer, Fans fans, RandomStream random)
    {
        var weight = new Matrix<double>(fans.In, fans.Out);
        weight.Fill(double.NaN);
        initializer.Fill(weight, random);
        return weight.Values.ToArray();
    }

    static void OfEach(Action<IInitializer> law)
    {
        foreach (var initializer in Family.Initializers) law(initializer);
    }
}
