using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Regularization;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Layers;

namespace InitStudy.Properties.Regularization;

/// <summary>Laws of every penalty.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 40)]
public sealed class PenaltyLaws
{
    const double Factor = 0.7;

    /// <remarks>Weights stay 0.01 away from 0, where a penalty may have a corner.</remarks>
    [Property]
    public void AddsTheDerivativeOfItsValue(Fans fans, Seed seed)
    {
        foreach (var penalty in All())
        {
            var (weight, before) = (Weight(fans, seed), Standard(fans, seed.Stream.Child("gradient")));
            foreach (ref var w in weight.Value.Values) w += Math.CopySign(0.01, w);
            before.CopyTo(weight.Gradient);
            penalty.AddGradient(weight);
            var added = weight.Gradient;
            for (var i = 0; i < fans.In; i++)
            {
                for (var j = 0; j < fans.Out; j++) added[i, j] -= before[i, j];
            }

            NumericGradient.Is(added, weight.Value, () => penalty.Value(weight.Value), penalty.GetType().Name);
        }
    }

    [Property]
    public void IsZeroAtZeroEvenAboveAndGrowsWithEveryWeight(Fans fans, Seed seed)
    {
        foreach (var penalty in All())
        {
            var weight = Standard(fans, seed.Stream);
            Assert.Equal(0, penalty.Value(new Matrix<double>(fans.In, fans.Out)));
            var value = penalty.Value(weight);
            Assert.True(value > 0);
            foreach (ref var w in weight.Values) w = -w;
            Assert.Equal(value, penalty.Value(weight));
            weight[0, 0] *= 2;
            Assert.True(penalty.Value(weight) > value);
        }
    }

    /// <remarks>Within what rounding the factor and the result to single precision makes.</remarks>
    [Property]
    public void SinglePrecisionIsDoublePrecisionRounded(Fans fans, Seed seed)
    {
        foreach (var penalty in All())
        {
            var (single, wide) = (new Parameter<float>(fans.In, fans.Out), new Parameter<double>(fans.In, fans.Out));
            Normal.Standard.Fill(single.Value, seed.Stream);
            for (var i = 0; i < single.Value.Count; i++) wide.Value.Values[i] = single.Value.Values[i];
            Assert.Equal(penalty.Value(wide.Value), penalty.Value(single.Value));
            penalty.AddGradient(single);
            penalty.AddGradient(wide);
            for (var i = 0; i < single.Value.Count; i++)
            {
                var expected = wide.Gradient.Values[i];
                Assert.Equal(expected, single.Gradient.Values[i], 2 * Math.Abs(expected) / (1 << 23));
            }
        }
    }

    [Fact]
    public void FactorsOutOfRangeAreNamed()
    {
        foreach (var factor in new[] { -0.1, double.NaN, double.PositiveInfinity })
        {
            var value = FormattableString.Invariant($"Factor is {factor}");
            const string expected = "expected a finite number of at least 0";
            Failure.Names(() => _ = new L1(factor), value, expected);
            Failure.Names(() => _ = new L2(factor), value, expected);
        }
    }

    static IEnumerable<IPenalty> All() =>
        Family.Types<IPenalty>().Select(type => (IPenalty)Activator.CreateInstance(type, Factor)!);

    static Parameter<double> Weight(Fans fans, Seed seed)
    {
        var weight = new Parameter<double>(fans.In, fans.Out);
        Standard(fans, seed.Stream).CopyTo(weight.Value);
        return weight;
    }

    static Matrix<double> Standard(Fans fans, Model.Randomness.RandomStream stream)
    {
        var matrix = new Matrix<double>(fans.In, fans.Out);
        Normal.Standard.Fill(matrix, stream);
        return matrix;
    }
}
