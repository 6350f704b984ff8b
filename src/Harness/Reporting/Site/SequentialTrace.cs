using System.Globalization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Randomness;

namespace InitStudy.Harness.Reporting.Site;

/// <summary>One sequential test as it looks at its values: what the page about verdicts lets a reader decide again.</summary>
/// <remarks>The values are squares of normal values with variance 1.1, while the claim says 1.</remarks>
static class SequentialTrace
{
    /// <summary>What the claim predicts, and what is true.</summary>
    public const double Predicted = 1, True = 1.1;

    const int FirstLook = 48, Budget = 200_000;
    const double Growth = 1.12;

    /// <summary>After n values: their mean and the guaranteed interval.</summary>
    public static IReadOnlyList<(int Count, double Mean, double Low, double High)> Looks()
    {
        var random = RandomStream.Root(StableHash.Of("how verdicts work"));
        var (law, sample, threshold) = (new SquareOfGaussian(), new Sample(), ErrorRate.LogThreshold(ErrorRate.Alpha / 2));
        var looks = new List<(int, double, double, double)>();
        for (double next = FirstLook; next <= Budget; next *= Growth)
        {
            while (sample.Count < (int)next)
            {
                var z = random.Normal(sample.Count);
                sample.Add(True * z * z);
            }

            var (low, high) = GuaranteedBounds.Of(law, sample, threshold);
            looks.Add(((int)sample.Count, sample.Mean, low, high));
        }

        return looks;
    }

    /// <summary>The looks as an array of JSON: [n, mean, low, high] each.</summary>
    public static string Json() => $"[{string.Join(',', Looks().Select(look => string.Create(
        CultureInfo.InvariantCulture, $"[{look.Count},{look.Mean:0.####},{look.Low:0.####},{look.High:0.####}]")))}]";
}
