using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.Exhibits;

/// <summary>Test error over the number of parameters, below and above the number of samples.</summary>
static class DoubleDescentExhibit
{
    const string Measured = "measured, mean", Law = "theory", Plain = "shortest least squares", Ridge = "best ridge";
    const int Samples = 40, Features = 100, Draws = 400, Labels = 100, Noise = 20, Seeds = 10, Apart = 8;

    static readonly int[] Used =
        [4, 8, 12, 16, 20, 24, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 56, 60, 70, 80, 90, 100];

    /// <summary>Numbers of random features as multiples of the number of labels.</summary>
    static readonly double[] Ratios = [0.125, 0.25, 0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 4, 8];

    /// <summary>Penalties as multiples of the features' mean square.</summary>
    static readonly double[] Factors = [0.01, 0.03, 0.1, 0.3, 1];

    /// <summary>Linear regression, with its exact law.</summary>
    public static Exhibit Linear(ExhibitContext context)
    {
        var random = RandomStream.Root(StableHash.Of("double-descent"));
        var setup = new WeakFeatures(Samples, Features);
        return Linear(context.InParallel(Used.Length, job => setup.Mean(Draws, random, draw => draw.Risk(Used[job]))));
    }

    /// <summary>The same of mean errors measured before, one a number of features.</summary>
    public static Exhibit Linear(double[] means)
    {
        double[] law =
            [.. Used.Select(used => DoubleDescent.Risk(Samples, Features, used, WeakFeatures.Noise)).Select(Finite)];
        double[] used = [.. Used.Select(used => (double)used)];
        var plot = new LinePlot(
            "Least squares by the number of features",
            new("features used", AxisScale.Linear, 0, Features),
            new("expected squared error", AxisScale.Decimal),
            [new(Measured, used, means) { Markers = true }, new(Law, used, law) { Dashed = true }]);
        double At(string label, int features) => plot[label].Y[Array.IndexOf(Used, features)];
        return new(
            "Double descent in linear regression",
            $"{Samples} samples of {Features} Gaussian features that all matter; weights of norm 1, noise of " +
            $"variance {Format.Number(WeakFeatures.Noise)}. The shortest least-squares solution on the first p " +
            $"features: expected squared error for a new sample, mean over {Draws} draws. Dashed: Belkin, Hsu and " +
            $"Xu 2020, corollary 1, infinite within 1 of {Samples}.",
            [("descent", plot)])
        {
            Findings =
            [
                new(
                    $"At least {Apart} away from {Samples} features the mean is within 15 % of theory.",
                    Used.Index().Where(pair => Math.Abs(pair.Item - Samples) >= Apart)
                        .All(pair => Math.Abs(means[pair.Index] / law[pair.Index] - 1) < 0.15)),
                new(
                    $"The error peaks at {Samples} features, as many as samples, where it is more than ten times " +
                    $"that with {Used[0]} or with {Features}.",
                    means.Max() == At(Measured, Samples)
                        && At(Measured, Samples) > 10 * Math.Max(means[0], means[^1])),
                new("With all features it is smaller than with the fewest.", means[^1] < means[0]),
            ],
        };
    }

    /// <summary>Images through random ReLU features, with and without a ridge penalty.</summary>
    public static Exhibit OnImages(ExhibitContext context)
    {
        var random = RandomStream.Root(StableHash.Of("random-features"));
        int[] numbers = [.. Ratios.Select(ratio => (int)(ratio * Labels + 0.5))];
        return OnImages(context.Data.Name, context.InParallel(Seeds, seed =>
        {
            var features = new RandomFeatures(context.Standardized, Labels, Noise, numbers[^1], random.Child(seed));
            return numbers.Select(
                used => (Plain: features.TestError(used), Ridge: features.TestErrorOfBestRidge(used, Factors)))
                .ToArray();
        }));
    }

    /// <summary>The same of errors measured before: by seed and number of features, without and with a ridge penalty.</summary>
    public static Exhibit OnImages(string images, (double Plain, double Ridge)[][] runs)
    {
        double[] Median(Func<(double Plain, double Ridge), double> read) =>
            [.. Ratios.Select((_, i) => DeepRuns.MedianOf(runs.Select(run => read(run[i]))))];
        var plot = new LinePlot(
            "Test error by the number of random features",
            new("features / labels", AxisScale.Binary, Ratios[0], Ratios[^1]),
            new("test error", AxisScale.Linear, 0, 1),
            [
                new(Plain, Ratios, Median(run => run.Plain)) { Markers = true },
                new(Ridge, Ratios, Median(run => run.Ridge)) { Markers = true },
            ]);
        var (plain, ridge) = (plot[Plain].Y, plot[Ridge].Y);
        var atPeak = Array.IndexOf(Ratios, 1.0);
        return new(
            "Double descent on images",
            $"{Labels} images of {images}, {Noise} % of them under a wrong label, seen through random " +
            "ReLU features: least squares on one-hot targets, share of wrong labels among 200 other images, median " +
            $"over {Seeds} draws of images, labels and features. “Best ridge” has the best of {Factors.Length} " +
            "penalties, by the error on 100 further images.",
            [("features", plot)])
        {
            Findings =
            [
                new(
                    $"Least squares errs most with as many features as labels ({Format.Percent(plain[atPeak])}).",
                    plain.Max() == plain[atPeak]),
                new(
                    $"With {Format.Number(Ratios[^1])} times as many it errs less than half as often " +
                    $"({Format.Percent(plain[^1])}).",
                    plain[^1] < plain[atPeak] / 2),
                new(
                    "With the best ridge penalty there is no peak: from each number of features to the next the error " +
                    "rises by at most 1 percentage point.",
                    ridge.Zip(ridge.Skip(1)).All(pair => pair.Second <= pair.First + 0.01)),
            ],
        };
    }

    /// <summary>NaN, a gap in the curve, where theory has no finite value.</summary>
    static double Finite(double value) => double.IsFinite(value) ? value : double.NaN;
}
