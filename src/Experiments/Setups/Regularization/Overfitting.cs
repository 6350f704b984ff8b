using InitStudy.Experiments.Data;
using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Regularization;

/// <summary>A network with one hidden layer of ReLUs, and few digits to learn from.</summary>
/// <param name="Width">Hidden units.</param>
/// <param name="Labels">Digits to learn from.</param>
/// <param name="Noise">Per cent of them that carry a wrong label.</param>
public sealed record Overfitting(int Width, int Labels, int Noise)
{
    /// <summary>Looks of a run, ten steps each, unless told otherwise.</summary>
    internal const int Looks = 10;

    static readonly Lazy<Dataset> Digits = new(() => Data.Digits.Load().Standardized());

    /// <summary>The images with every pixel's mean 0 and the variance of all 1.</summary>
    internal static Dataset Standardized => Digits.Value;

    /// <summary>All numbers of a range equally likely.</summary>
    internal static Domain<Overfitting> Between(
        (int Low, int High) width, (int Low, int High) labels, (int Low, int High) noise) => new(
        [
            new("width", width.Low, width.High),
            new("labels", labels.Low, labels.High),
            new("wrong labels in per cent", noise.Low, noise.High),
        ],
        codes => new(codes[0], codes[1], codes[2]),
        new Stratum("any", random =>
        [
            random.Between(0, width.Low, width.High),
            random.Between(1, labels.Low, labels.High),
            random.Between(2, noise.Low, noise.High),
        ]));

    /// <summary>The fit after so many looks, ten steps each, or where early stopping goes back to.</summary>
    internal Fit Train(Regularizer regularizer, RandomStream random, int looks = Looks)
    {
        var run = new OverfittingRun(this, regularizer, Standardized, random);
        for (var look = 0; look < looks; look++) run.Advance();
        run.Finish();
        return run.Fit();
    }

    /// <summary>The same without any regularizer.</summary>
    internal Fit Train(RandomStream random, int looks = Looks) => Train(Regularizer.None, random, looks);
}
