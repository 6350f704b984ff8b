using FsCheck.Xunit;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Pretraining;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Pretraining;

/// <summary>Noise has its stated distribution, and is a pure function of its stream.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 10)]
public sealed class CorruptionProperties
{
    const int Rows = 200;

    static readonly ICorruption[] All = [new MaskingNoise(0.3), new GaussianNoise(0.7)];

    [Property]
    public void MaskingSetsTheStatedShareToZeroAndLeavesTheRest(Fans fans, Seed seed)
    {
        var clean = Unlabelled.Data<float>(Rows, fans.In, seed);
        foreach (var share in new[] { 0.1, 0.5, 0.9 })
        {
            var noisy = Corrupted(new MaskingNoise(share), clean, seed.Stream);
            for (var i = 0; i < Rows; i++)
                for (var j = 0; j < fans.In; j++) Assert.True(noisy[i, j] == 0 || noisy[i, j] == clean[i, j]);
            MeanIs(new UnitInterval(), share, noisy.Values.ToArray().Select(x => x == 0 ? 1.0 : 0), "masked share");
        }
    }

    [Property]
    public void GaussianNoiseHasTheStatedVariance(Fans fans, Seed seed)
    {
        var clean = Unlabelled.Data<double>(Rows, fans.In, seed);
        var noisy = Corrupted(new GaussianNoise(0.7), clean, seed.Stream);
        double[] noise = [.. noisy.Values.ToArray().Zip(clean.Values.ToArray(), (a, b) => a - b)];
        MeanIs(new SquareOfGaussian(), 0.49, noise.Select(x => x * x), "variance");
        MeanIs(new UnitInterval(), 0.5, noise.Select(x => x > 0 ? 1.0 : 0), "positive share");
    }

    [Property]
    public void NoNoiseIsTheCleanInput(Fans fans, Seed seed)
    {
        var clean = Unlabelled.Data<double>(Rows, fans.In, seed);
        foreach (var none in new ICorruption[] { new MaskingNoise(0), new GaussianNoise(0) })
            Assert.Equal(clean.Values.ToArray(), Corrupted(none, clean, seed.Stream).Values.ToArray());
    }

    /// <remarks>12 000 elements: equal by chance with a probability below 10⁻¹⁰⁰⁰.</remarks>
    [Property]
    public void TheStreamAloneDecides(Seed seed)
    {
        var clean = Unlabelled.Data<float>(Rows, 60, seed);
        foreach (var noise in All)
        {
            var once = Corrupted(noise, clean, seed.Stream).Values.ToArray();
            Assert.Equal(once, Corrupted(noise, clean, seed.Stream).Values.ToArray());
            Assert.NotEqual(once, Corrupted(noise, clean, seed.Stream.Child(1)).Values.ToArray());
        }
    }

    /// <summary>Element (i, j) is decided by number i · columns + j, whatever surrounds the batch in memory.</summary>
    [Property]
    public void ABlockOfAMatrixIsCorruptedLikeAMatrix(BlockCase c, Seed seed)
    {
        var whole = Unlabelled.Data<double>(c.OuterRows + 1, c.OuterColumns + 1, seed);
        var view = whole.Block(c.Row, c.Column, c.Rows, c.Columns);
        var copy = new Matrix<double>(c.Rows, c.Columns);
        view.CopyTo(copy);
        foreach (var noise in All)
        {
            Assert.Equal(
                Corrupted(noise, copy, seed.Stream).Values.ToArray(), Corrupted(noise, view, seed.Stream).Values.ToArray());
        }
    }

    [Fact]
    public void WrongSettingsAndShapesAreNamed()
    {
        Failure.Names(() => _ = new MaskingNoise(1), "Share is 1", "0 to below 1");
        Failure.Names(() => _ = new GaussianNoise(-0.5), "Deviation is -0.5", "at least 0");
        foreach (var noise in All)
        {
            Failure.Names(
                () => noise.Corrupt(new Matrix<float>(2, 3), new Matrix<float>(2, 4), RandomStream.Root(1)),
                "noisy is (2, 4)", "expected (2, 3)");
        }
    }

    static Matrix<T> Corrupted<T>(ICorruption noise, Matrix<T> clean, RandomStream random)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        var noisy = new Matrix<T>(clean.Rows, clean.Columns);
        noise.Corrupt(clean, noisy, random);
        return noisy;
    }

    static void MeanIs(Law law, double mean, IEnumerable<double> values, string what)
    {
        var sample = new Sample();
        foreach (var value in values) sample.Add(value);
        if (new SequentialTest(law, new Band(mean, mean)).Judge(sample) == Verdict.Refuted)
            Assert.Fail($"{what} is {sample.Mean:G4} on average; expected {mean:G4}");
    }
}
