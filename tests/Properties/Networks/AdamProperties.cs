using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Networks;

/// <summary>Exact laws of Adam. Kingma and Ba, arXiv:1412.6980, algorithm 1 and section 2.1.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class AdamProperties
{
    /// <remarks>m̂ = g and v̂ = g² after one step, whatever the decays.</remarks>
    [Property]
    public void TheFirstStepIsTheLearningRateAgainstTheSign(Seed seed)
    {
        var parameter = Drawn(seed, 37);
        var before = parameter.Value.Values.ToArray();
        new OptimizerState<double>(new Adam(0.01, Epsilon: 0), [parameter]).Step();
        for (var i = 0; i < before.Length; i++)
            Assert.Equal(before[i] - 0.01 * Math.Sign(parameter.Gradient[0, i]), parameter.Value[0, i], 1e-14);
    }

    /// <remarks>A power of two, so that scaling is exact.</remarks>
    [Property]
    public void WithoutEpsilonTheScaleOfTheGradientDoesNotMatter(Seed seed)
    {
        var (once, larger) = (Drawn(seed, 21), Drawn(seed, 21));
        var (first, second) =
            (new OptimizerState<double>(new Adam(0.1, Epsilon: 0), [once]), new OptimizerState<double>(new Adam(0.1, Epsilon: 0), [larger]));
        for (var t = 0; t < 5; t++)
        {
            seed.Stream.Child(t).FillNormal(0, once.Gradient.Values);
            for (var i = 0; i < 21; i++) larger.Gradient[0, i] = 1024 * once.Gradient[0, i];
            first.Step();
            second.Step();
        }

        Assert.Equal(once.Value.Values.ToArray(), larger.Value.Values.ToArray());
    }

    /// <remarks>More elements than one part has, and than one thread takes: every element is updated once, alike.</remarks>
    [Property(MaxTest = 3)]
    public void ALargeParameterMovesLikeItsParts(Seed seed)
    {
        const int count = 300_001;
        var whole = Drawn(seed, count);
        var (value, gradient) = (whole.Value.Values.ToArray(), whole.Gradient.Values.ToArray());
        new OptimizerState<double>(new Adam(0.1), [whole]).Step();
        foreach (var i in new[] { 0, 1, 16_383, 16_384, 16_385, 150_000, 262_144, count - 1 })
        {
            var alone = new Parameter<double>(1, 1);
            (alone.Value[0, 0], alone.Gradient[0, 0]) = (value[i], gradient[i]);
            new OptimizerState<double>(new Adam(0.1), [alone]).Step();
            Assert.Equal(alone.Value[0, 0], whole.Value[0, i]);
        }
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.0)]
    [InlineData(double.NaN)]
    public void DecaysOutOfRangeAreNamed(double beta)
    {
        var value = FormattableString.Invariant($"is {beta}");
        Failure.Names(() => _ = new Adam(0.1, Beta1: beta), $"Beta1 {value}", "expected a number from 0 to below 1");
        Failure.Names(() => _ = new Adam(0.1, Beta2: beta), $"Beta2 {value}", "expected a number from 0 to below 1");
    }

    static Parameter<double> Drawn(Seed seed, int count)
    {
        var parameter = new Parameter<double>(1, count);
        seed.Stream.Child("value").FillNormal(0, parameter.Value.Values);
        seed.Stream.Child("gradient").FillNormal(0, parameter.Gradient.Values);
        return parameter;
    }
}
