using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Optimizers;

/// <summary>Decay beside the gradient, and a penalty in it. Loshchilov and Hutter, arXiv:1711.05101.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class WeightDecayProperties
{
    const double Rate = 0.1, Decay = 0.3;

    [Property]
    public void WithoutAGradientAWeightDecaysGeometrically(Seed seed, byte steps)
    {
        var parameter = Drawn.Parameter<double>(seed, 5);
        var expected = parameter.Value.Values.ToArray();
        var optimization = new OptimizerState<double>(new AdamW(Rate, Decay), [parameter]);
        for (var t = 0; t < steps; t++)
        {
            optimization.Step();
            for (var i = 0; i < expected.Length; i++) expected[i] *= 1 - Rate * Decay;
        }

        for (var i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], parameter.Value[0, i], 1e-13 * Math.Abs(expected[i]));
    }

    [Property]
    public void WithoutDecayItIsAdam(Seed seed) => Assert.Equal(
        Drawn.After(new Adam(Rate), Drawn.Parameter<double>(seed, 5), seed, 6),
        Drawn.After(new AdamW(Rate, 0), Drawn.Parameter<double>(seed, 5), seed, 6));

    /// <remarks>Proposition 1: λw in the gradient is the decay ηλ for gradient descent, and is not for Adam.</remarks>
    [Property]
    public void APenaltyIsDecayForGradientDescentAlone(Seed seed)
    {
        double[] Penalized(IOptimizer optimizer) => Run(optimizer, seed, penalty: Decay, decay: 0);
        var (descent, adam) = (new Sgd(Rate), new Adam(Rate));
        var decayed = Run(descent, seed, penalty: 0, decay: Rate * Decay);
        foreach (var (penalized, want) in Penalized(descent).Zip(decayed)) Assert.Equal(want, penalized, 1e-13);
        var apart = Penalized(adam).Zip(Drawn.After(new AdamW(Rate, Decay), Drawn.Parameter<double>(seed, 5), seed, 6));
        Assert.True(apart.Max(pair => Math.Abs(pair.First - pair.Second)) > 1e-6);
    }

    static double[] Run(IOptimizer optimizer, Seed seed, double penalty, double decay)
    {
        var parameter = Drawn.Parameter<double>(seed, 5);
        var optimization = new OptimizerState<double>(optimizer, [parameter]);
        for (var t = 1; t <= 6; t++)
        {
            Drawn.Gradient(parameter, seed, t);
            for (var i = 0; i < 5; i++)
            {
                parameter.Gradient[0, i] += penalty * parameter.Value[0, i];
                parameter.Value[0, i] *= 1 - decay;
            }

            optimization.Step();
        }

        return parameter.Value.Values.ToArray();
    }
}
