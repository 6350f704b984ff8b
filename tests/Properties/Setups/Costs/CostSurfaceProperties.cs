using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Costs;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Layers;

namespace InitStudy.Properties.Setups.Costs;

/// <summary>The two costs of a network of two weights, where they are known.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class CostSurfaceProperties
{
    /// <remarks>A second weight of 0 hides the input: p = ½, whatever the first one is.</remarks>
    [Property]
    public void WithoutASecondWeightTheAnswerIsConstant(byte pairs, sbyte w1, Seed seed)
    {
        var (entropy, squared) = Costs(1 + pairs % 20, seed);
        Assert.Equal(0.6931471805599453, entropy.At(w1, 0).Cost, 1e-14);
        Assert.Equal(0.25, squared.At(w1, 0).Cost, 1e-15);
        Assert.Equal(0, entropy.At(w1, 0).By1);
        Assert.Equal(entropy.At(w1, 0).Cost, entropy.OfAConstantAnswer, 1e-14);
        Assert.Equal(squared.At(w1, 0).Cost, squared.OfAConstantAnswer, 1e-15);
    }

    /// <remarks>One pair: the one cost is −ln p(y), the other (1 − p(y))², of the same p.</remarks>
    [Property]
    public void OnOnePairEachCostGivesTheOther(sbyte w1, sbyte w2, Seed seed)
    {
        var (entropy, squared) = Costs(1, seed);
        var wrong = 1 - Elementary.Exp(-entropy.At(w1 / 20.0, w2 / 20.0).Cost);
        Assert.Equal(wrong * wrong, squared.At(w1 / 20.0, w2 / 20.0).Cost, 1e-13);
    }

    /// <remarks>p(y) = 1 / (1 + exp(∓w₂ tanh(w₁ x))) of pairs drawn again; tanh from exponentials.</remarks>
    [Property]
    public void CostsAreMeansOverThePairs(byte pairs, sbyte w1, sbyte w2, Seed seed)
    {
        var (count, a, b) = (1 + pairs % 20, w1 / 30.0, w2 / 30.0);
        var (entropy, squared) = (0.0, 0.0);
        for (var i = 0; i < count; i++)
        {
            var e = Elementary.Exp(2 * a * seed.Stream.Child("x").Normal(i));
            var sign = seed.Stream.Child("y").Choice(i, 2) == 1 ? 1 : -1;
            var right = 1 / (1 + Elementary.Exp(-sign * b * (e - 1) / (e + 1)));
            entropy -= Elementary.Log(right) / count;
            squared += (1 - right) * (1 - right) / count;
        }

        var surfaces = Costs(count, seed);
        Assert.Equal(entropy, surfaces.Entropy.At(a, b).Cost, 1e-12);
        Assert.Equal(squared, surfaces.Squared.At(a, b).Cost, 1e-12);
    }

    [Property]
    public void DerivativesAreThoseOfTheCost(bool quadratic, sbyte w1, sbyte w2, Seed seed)
    {
        var surface = new CostSurface(8, quadratic, seed.Stream);
        var w = new Matrix<double>([w1 / 40.0, w2 / 40.0], 1, 2);
        var (_, by1, by2) = surface.At(w[0, 0], w[0, 1]);
        NumericGradient.Is(new([by1, by2], 1, 2), w, () => surface.At(w[0, 0], w[0, 1]).Cost, "derivative");
    }

    /// <remarks>Counted point by point, with a gradient of a twentieth of the longest as the limit.</remarks>
    [Property]
    public void APlateauIsFlatAndWorseThanAConstantAnswer(bool quadratic, Seed seed)
    {
        var surface = new CostSurface(8, quadratic, seed.Stream);
        double[] grid = [-6, -2, -0.5, 0.2, 1, 3, 7];
        var (longest, plateau) = (0.0, 0);
        foreach (var w1 in grid)
            foreach (var w2 in grid) longest = Math.Max(longest, Length(surface, w1, w2));
        foreach (var w1 in grid)
        {
            foreach (var w2 in grid)
            {
                var worse = surface.At(w1, w2).Cost > (quadratic ? 0.25 : 0.6931471805599453);
                if (worse && Length(surface, w1, w2) < longest / 20) plateau++;
            }
        }

        Assert.Equal(plateau / 49.0, surface.PlateauShare(grid));
    }

    [Fact]
    public void AGridGoesFromMinusReachToReach() => Assert.Equal([-6.0, -3, 0, 3, 6], CostSurface.Grid(6, 5));

    static double Length(CostSurface surface, double w1, double w2)
    {
        var (_, by1, by2) = surface.At(w1, w2);
        return Math.Sqrt(by1 * by1 + by2 * by2);
    }

    static (CostSurface Entropy, CostSurface Squared) Costs(int pairs, Seed seed) =>
        (new(pairs, quadratic: false, seed.Stream), new(pairs, quadratic: true, seed.Stream));
}
