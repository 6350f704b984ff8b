using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Initializers;

/// <summary>
/// Each check of weights catches the defects it is there for: what a law suite cannot see, it does not prove.
/// </summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 2)]
public sealed class DefectTests
{
    static readonly VarianceScaling He = VarianceScaling.HeNormal, Glorot = VarianceScaling.GlorotUniform;
    static readonly VarianceScaling CutHe = VarianceScaling.HeTruncatedNormal;

    [Property]
    public void ScaleAndShapeCatchAWrongVariance(LopsidedFans fans, Seed seed)
    {
        Defect[] defects =
        [
            Defect.OfShape("fans swapped", He, (fanIn, fanOut) => (fanOut, fanIn)),
            Defect.Swapped("gain 1 for 2", He, VarianceScaling.LeCunNormal),
            Defect.Each("bound = deviation", Glorot, w => w / Math.Sqrt(3)),
            Defect.Each("truncated at 2, variance not corrected", CutHe, w => w * 0.8796),
            new("deviation = 2 / fan", He, (weight, random) => new Normal(2.0 / weight.Rows).Fill(weight, random)),
        ];
        var wide = fans.Fans with { In = fans.Fans.In + 3 * fans.Fans.Out + 2 }; // more inputs than outputs, and than 2
        foreach (var defect in defects)
        {
            var (w, law) = (Weights.Of(defect, wide, seed.Stream), StatedLaw.Of(defect));
            Catches(defect, "scale", WeightChecks.Scale(w, law.Gaussian));
            Catches(defect, "shape", WeightChecks.Shape(w, law.Cdf));
        }
    }

    /// <remarks>One input more of 8 at most: beyond, a tolerance of 2⁻⁴⁰ needs more weights.</remarks>
    [Property(MaxTest = 8)]
    public void ScaleCatchesABiasCountedAsAnInputOfASmallLayer(LopsidedFans fans, Seed seed)
    {
        var defect = Defect.OfShape("fanIn + 1", He, (fanIn, fanOut) => (fanIn + 1, fanOut));
        var small = fans.Fans with { In = (fans.Fans.In - 1) % 8 + 1 };
        Catches(defect, "scale", WeightChecks.Scale(Weights.Of(defect, small, seed.Stream), gaussian: true));
    }

    [Property]
    public void ShapeAndBoundCatchNormalForUniform(LopsidedFans fans, Seed seed)
    {
        var defect = Defect.Swapped("normal for uniform", Glorot, VarianceScaling.GlorotNormal);
        var (w, law) = (Weights.Of(defect, fans.Fans, seed.Stream), StatedLaw.Of(defect));
        Catches(defect, "shape", WeightChecks.Shape(w, law.Cdf));
        Catches(defect, "bound", WeightChecks.Bound(w, law.Bound));
        Misses(defect, "scale", WeightChecks.Scale(w, law.Gaussian));
    }

    [Property]
    public void MeanShapeAndLagCatchOneSidedWeights(LopsidedFans fans, Seed seed)
    {
        var defect = Defect.Draws("uniform on [0, a)", Glorot, (random, i) => Math.Sqrt(3) * random.Uniform(i));
        var (w, law) = (Weights.Of(defect, fans.Fans, seed.Stream), StatedLaw.Of(defect));
        Catches(defect, "mean", WeightChecks.Mean(w));
        Catches(defect, "shape", WeightChecks.Shape(w, law.Cdf));
        Catches(defect, "lag", WeightChecks.Lag(w, 1));
    }

    [Property]
    public void OnlyTailsCatchClampingAndSumsOfUniforms(Seed seed)
    {
        Defect[] defects =
        [
            Defect.Draws("clamped at 3", He, (random, i) => Math.Clamp(random.Normal(i), -3, 3)),
            Defect.Draws("sum of 3 uniforms", He, (random, i) =>
                2 * (random.Uniform(3 * i) + random.Uniform(3 * i + 1) + random.Uniform(3 * i + 2) - 1.5)),
        ];
        foreach (var defect in defects)
        {
            var w = Weights.Of(defect, new(256, 256), seed.Stream);
            Catches(defect, "tails", WeightChecks.Tails(w, StatedLaw.NormalCdf));
            Misses(defect, "mean", WeightChecks.Mean(w));
        }
    }

    /// <remarks>Its tails are 4/5 of the normal ones beyond 3: that takes two million weights.</remarks>
    [Property(MaxTest = 1)]
    public void TailsCatchASumOf12Uniforms(Seed seed)
    {
        var defect = Defect.Draws(
            "sum of 12 uniforms", He, (random, i) => SumOf6(random.Bits(2 * i)) + SumOf6(random.Bits(2 * i + 1)));
        var w = Weights.Of(defect, new(1024, 2048), seed.Stream);
        Catches(defect, "tails", WeightChecks.Tails(w, StatedLaw.NormalCdf));
        Misses(defect, "mean", WeightChecks.Mean(w[..Weights.Enough]));
        Misses(defect, "shape", WeightChecks.Shape(w[..Weights.Enough], StatedLaw.NormalCdf));
    }

    /// <remarks>Pairs of rows of an even width, so that a pair never spans two layers.</remarks>
    [Property]
    public void LagCatchesADuplicatedSpare(Fans fans, Seed seed)
    {
        var defect =
            Defect.Draws("the second value of each pair is the first", He, (random, i) => random.Normal(i >> 1));
        var w = Weights.Of(defect, fans with { Out = 2 * fans.Out }, seed.Stream);
        Catches(defect, "lag", WeightChecks.Lag(w, 1));
        Misses(
            defect, "shape", WeightChecks.Shape(Weights.Of(defect, new(256, 256), seed.Stream), StatedLaw.NormalCdf));
    }

    /// <remarks>
    /// Weight i of every layer holds the same shared value. A layer has at least 4096 of them, so that their mean square is
    /// near 1: of few values it may be near 0, and then there is no correlation to catch.
    /// </remarks>
    [Property]
    public void CrossCatchesLayersThatShareTheirStream(Fans fans, Seed seed)
    {
        var large = new Fans(fans.In + 64, fans.Out + 64);
        var shared = seed.Stream.Child("shared");
        Defect[] defects =
        [
            new("the same stream for every layer", He, (weight, _) => He.Fill(weight, shared)),
            Defect.Draws("5% correlated with a shared stream", He, (random, i) =>
                Math.Sqrt(0.95) * random.Normal(i) + Math.Sqrt(0.05) * shared.Normal(i)),
        ];
        foreach (var defect in defects)
        {
            var (w, v) =
                (Weights.Of(defect, large, seed.Stream.Child(1)), Weights.Of(defect, large, seed.Stream.Child(2)));
            Catches(defect, "cross", WeightChecks.Cross(w, v));
        }
    }

    [Property]
    public void OnlySpreadCatchesMatricesRescaledToTheExactVariance(Seed seed)
    {
        var fans = new Fans(32, 8);
        foreach (var claims in new[] { He, Glorot })
        {
            var defect =
                new Defect($"rescaled {claims.Name}", claims, (weight, random) => Rescale(weight, claims, random));
            var layers = Weights.Layers(defect, fans, seed.Stream, 400).ToArray();
            double[] w = [.. layers.SelectMany(layer => layer)];
            Catches(defect, "spread", WeightChecks.Spread(layers, StatedLaw.Of(defect)));
            Misses(defect, "shape", WeightChecks.Shape(w, StatedLaw.Of(defect).Cdf));
            Misses(defect, "scale", WeightChecks.Scale(w, StatedLaw.Of(defect).Gaussian));
        }
    }

    static void Rescale(Matrix<double> weight, VarianceScaling claims, RandomStream random)
    {
        claims.Fill(weight, random);
        var meanSquare = weight.Values.ToArray().Average(w => w * w);
        var ratio = Math.Sqrt(claims.Variance(weight.Rows, weight.Columns) / meanSquare);
        foreach (ref var w in weight.Values) w *= ratio;
    }

    /// <summary>Six uniforms of ten bits each, on (−½, ½).</summary>
    static double SumOf6(ulong bits)
    {
        var sum = 6 * (0.5 - 512);
        for (var t = 0; t < 6; t++) sum += bits >> (10 * t) & 1023;
        return sum / 1024;
    }

    static void Catches(Defect defect, string check, string? finding) =>
        Assert.True(finding is not null, $"{check} does not catch \"{defect.Name}\"");

    static void Misses(Defect defect, string check, string? finding) =>
        Assert.True(finding is null, $"{check} was thought blind to \"{defect.Name}\": {finding}");
}
