using FsCheck.Xunit;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Optimizers;

/// <summary>How far adaptive optimizers go: closed forms under constant gradients, and bounds under any.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class AdaptiveProperties
{
    const double Rate = 0.01;

    /// <remarks>Σ g² = t g².</remarks>
    [Property]
    public void AdaGradSlowsDownAsTheRoot(byte steps, int size)
    {
        var taken = Drawn.Steps(new AdaGrad(Rate, Epsilon: 0), Constant(size, steps));
        for (var t = 1; t <= steps; t++) Assert.Equal(Rate / Math.Sqrt(t), Math.Abs(taken[t - 1]), 1e-14);
    }

    /// <remarks>(1 − ρ) Σ ρⁱ g² = (1 − ρᵗ) g²: the first steps are too long, and nothing corrects them.</remarks>
    [Property]
    public void RmsPropSettlesAtTheLearningRate(byte steps, byte hundredths)
    {
        var (rho, power) = (hundredths % 100 / 100.0, 1.0);
        var taken = Drawn.Steps(new RmsProp(Rate, rho, Epsilon: 0), Constant(5, steps));
        for (var t = 0; t < steps; t++)
        {
            power *= rho;
            Assert.Equal(-Rate / Math.Sqrt(1 - power), taken[t], 1e-13);
        }
    }

    /// <remarks>Under a constant gradient all means are g or |g|, once corrected.</remarks>
    [Property]
    public void UnderAConstantGradientAdamAndItsKinTakeStepsOfTheLearningRate(byte steps, int size)
    {
        foreach (var optimizer in new IOptimizer[]
        {
            new Adam(Rate, Epsilon: 0), new AdaMax(Rate, Epsilon: 0), new AmsGrad(Rate, Epsilon: 0),
            new AdamW(Rate, 0.1, Epsilon: 0),
        })
        {
            foreach (var step in Drawn.Steps(optimizer, Constant(size, steps)))
                Assert.Equal(-Rate * (size < 0 ? -1 : 1), step, 1e-13);
        }
    }

    /// <remarks>
    /// There m = (1 − β₁ᵗ) g, √v̂ = |g|, and the momentum is β₁ / 2 throughout if it does not warm up.
    /// </remarks>
    [Property]
    public void UnderAConstantGradientNadamIsItsFormula(byte steps, byte hundredths)
    {
        var beta1 = hundredths % 100 / 100.0;
        var (half, product, power) = (beta1 / 2, 1.0, 1.0);
        foreach (var step in Drawn.Steps(new Nadam(Rate, beta1, Epsilon: 0, MomentumDecay: 0), Constant(7, steps)))
        {
            (product, power) = (product * half, power * beta1);
            Assert.Equal(-Rate * ((1 - half) / (1 - product) + half * (1 - power) / (1 - product * half)), step, 1e-13);
        }
    }

    /// <remarks>
    /// With β₁ = 0 a step is learningRate · g / size, so that it tells the size; times √(1 − β₂ᵗ) it is the largest
    /// root so far.
    /// </remarks>
    [Property]
    public void TheSizeInAmsGradNeverFallsAndThatInAdamDoes(Seed seed)
    {
        const double Beta2 = 0.9;
        double[] gradients = [.. Enumerable.Range(0, 60).Select(t => seed.Stream.Normal(t) * (t < 30 ? 100 : 1))];
        double[] Sizes(IOptimizer optimizer)
        {
            var (sizes, power) = (Drawn.Steps(optimizer, gradients), 1.0);
            for (var t = 0; t < sizes.Length; t++)
            {
                power *= Beta2;
                sizes[t] = -Rate * gradients[t] / sizes[t] * Math.Sqrt(1 - power);
            }

            return sizes;
        }

        bool Falls(double[] sizes) => sizes.Zip(sizes.Skip(1)).Any(pair => pair.Second < pair.First * (1 - 1e-12));
        Assert.False(Falls(Sizes(new AmsGrad(Rate, 0, Beta2, 0))));
        Assert.True(Falls(Sizes(new Adam(Rate, 0, Beta2, 0))));
    }

    /// <remarks>While every gradient is at least as large as those before it, v rises by itself.</remarks>
    [Property]
    public void AmsGradIsAdamWhileGradientsGrow(Seed seed)
    {
        double[] gradients = [.. Enumerable.Range(0, 30).Select(t => seed.Stream.Uniform(t)).Order()];
        Assert.Equal(Drawn.Steps(new Adam(Rate), gradients), Drawn.Steps(new AmsGrad(Rate), gradients));
    }

    /// <remarks>
    /// |gᵢ| ≤ u β₂^−(t−i), so that |m| ≤ (1 − β₁) u Σ (β₁/β₂)ʲ. Kingma and Ba, section 7.1, say learningRate, which
    /// is a little less.
    /// </remarks>
    [Property]
    public void AdaMaxStaysBelowTheBoundOfItsMaximum(Seed seed, byte spread)
    {
        const double Beta1 = 0.9, Beta2 = 0.95;
        double[] gradients = [.. Enumerable.Range(0, 100).Select(t => seed.Stream.Normal(t) + spread / 32.0)];
        var (ratio, sum, power) = (Beta1 / Beta2, 0.0, 1.0);
        foreach (var step in Drawn.Steps(new AdaMax(Rate, Beta1, Beta2, Epsilon: 0), gradients))
        {
            (sum, power) = (1 + ratio * sum, power * Beta1);
            Assert.InRange(Math.Abs(step), 0, Rate * (1 - Beta1) * sum / (1 - power) * (1 + 1e-12));
        }
    }

    /// <remarks>By Cauchy and Schwarz: |m| ≤ (1 − β₁) √(Σ (β₁²/β₂)ʲ) √(v / (1 − β₂)).</remarks>
    [Property]
    public void AdamStaysBelowTheBoundOfCauchyAndSchwarz(Seed seed, byte growth)
    {
        const double Beta1 = 0.9, Beta2 = 0.99;
        var (scale, r, sum, power1, power2) = (1.0, Beta1 * Beta1 / Beta2, 0.0, 1.0, 1.0);
        double Noisy(int t) => (1 + 0.1 * seed.Stream.Normal(t)) * (scale *= 1 + growth / 1024.0);
        double[] gradients = [.. Enumerable.Range(0, 100).Select(Noisy)];
        foreach (var step in Drawn.Steps(new Adam(Rate, Beta1, Beta2, Epsilon: 0), gradients))
        {
            (sum, power1, power2) = (1 + r * sum, power1 * Beta1, power2 * Beta2);
            var bound = (1 - Beta1) * Math.Sqrt(sum / (1 - Beta2)) * Math.Sqrt(1 - power2) / (1 - power1);
            Assert.InRange(Math.Abs(step), 0, Rate * bound * (1 + 1e-12));
        }
    }

    static IEnumerable<double> Constant(int size, int steps) => Enumerable.Repeat(size == 0 ? 1.0 : size, steps);
}
