using InitStudy.Harness.Checking.Laws;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>A mixture of likelihood ratios ∏ g(xᵢ) / f(xᵢ): an exact e-value against independent values with density f, at every size.</summary>
/// <remarks>
/// Each ratio has expectation 1 under f, and so has their mean over a menu fixed in advance: f's own shape with another
/// deviation, the other shapes with the same deviation or another, a truncated normal law whose variance was not corrected,
/// a bounded shape that ends just beyond the largest value, and a shifted mean. As values come one by one it is a martingale,
/// so one may look as often as one likes (Ville 1939; Ramdas, Grünwald, Vovk, Shafer 2023, section 1).
/// </remarks>
static class LikelihoodRatios
{
    const int Means = 10, DeviationsAnOctave = 128, Octaves = 4, JustBeyond = 8;
    const double LogTwo = 0.6931471805599453;

    /// <summary>What the ways to differ weigh together: the shape's own deviations 0.38; the rest as named.</summary>
    const double UsualMistake = 0.36, AnotherShape = 0.08, AnotherShapeAndDeviation = 0.04, AnyEnd = 0.02, AnotherMean = 0.04;

    /// <summary>Deviations 2^±(1/64) to 2^±4 times the law's, each exponent twice the one before, and their weights.</summary>
    /// <remarks>
    /// 1/√2, a gain forgotten, weighs most, since it takes most values for its evidence and so feels the weight most; then a tenth or a
    /// fifth more or less, then what few values show: √2 and factors of 2; a few per cent, or more than 2, least. A normal law with another
    /// deviation is found by <see cref="DeviationTest"/> as well.
    /// </remarks>
    static readonly (Factor Factor, double Weight)[] Deviations =
        [.. from j in Enumerable.Range(-6, 9) from sign in new[] { 1, -1 } select (Factor.Of(sign * Math.ScaleB(LogTwo, j)), Weight(j, sign))];

    static readonly Factor Cut = new(Shape.LeftByTheCut, Elementary.Log(Shape.LeftByTheCut));

    static double Weight(int j, int sign) => (j, sign) switch
    {
        (-1, -1) => 0.10,
        (-3, _) => 0.045,
        (-2 or -1 or 0, _) => 0.03,
        _ => 0.004,
    };

    /// <summary>2⁻⁴ to 2⁴ by 128ths of an octave.</summary>
    static readonly Factor[] Ends =
    [
        .. from k in Enumerable.Range(-Octaves * DeviationsAnOctave, 2 * Octaves * DeviationsAnOctave + 1)
           select Factor.Of(k * LogTwo / DeviationsAnOctave),
    ];

    /// <summary>ln of the e-value.</summary>
    /// <param name="law">f.</param>
    /// <param name="x">The values.</param>
    /// <param name="rounding">What computing and storing a value may have added to it, relative to it.</param>
    public static double Against(WeightLaw law, SampleMoments x, double rounding)
    {
        if (x.Count == 0) return 0;
        var logDeviation = Elementary.Log(law.Deviation);
        var likelihood = law.Shape.LogLikelihood(x, law.Deviation, logDeviation, rounding);
        if (double.IsNegativeInfinity(likelihood)) return double.PositiveInfinity;
        var mixture = new LogMixture();
        foreach (var shape in Shape.All)
        {
            var own = shape == law.Shape;
            if (!own) mixture.Add(shape == Mistaken(law.Shape) ? UsualMistake : AnotherShape, LogRatio(shape, Factor.One));
            foreach (var (factor, weight) in Deviations)
                mixture.Add(own ? weight : AnotherShapeAndDeviation / 2 / Deviations.Length, LogRatio(shape, factor));
            foreach (var factor in EndsJustBeyond(shape, law.Deviation, x.Largest))
                mixture.Add(AnyEnd / 2 / Ends.Length, LogRatio(shape, factor));
        }

        mixture.Add(law.Shape == Shape.TruncatedNormal ? UsualMistake : AnotherShape, LogRatio(Shape.TruncatedNormal, Cut));
        for (var j = 0; j < Means; j++)
        {
            mixture.Add(AnotherMean / 2 / Means, Shift(Math.ScaleB(1, -j)));
            mixture.Add(AnotherMean / 2 / Means, Shift(-Math.ScaleB(1, -j)));
        }

        return mixture.Logarithm;

        // ln ∏ g / f; rounding takes values in and g's end out, so that twice its share of f's mass may lie beyond.
        double LogRatio(Shape shape, Factor factor) =>
            shape.LogLikelihood(x, factor.Value * law.Deviation, factor.Logarithm + logDeviation, rounding) - likelihood
            - (double.IsInfinity(shape.Bound) ? 0 : 2 * x.Count * rounding);

        // e^(mean · Σx / σ − n mean² / 2): the three shapes are sub-Gaussian, so its expectation is at most 1.
        double Shift(double mean) => mean * x.Sum / law.Deviation - x.Count * mean * mean / 2;
    }

    /// <summary>Of deviations 2^(k/128) times the law's the few with which a bounded shape ends just beyond the largest value.</summary>
    /// <remarks>The menu has all of them, from 2⁻⁴ to 2⁴; to leave out those that add next to nothing only lowers the e-value.</remarks>
    static ReadOnlySpan<Factor> EndsJustBeyond(Shape shape, double deviation, double largest)
    {
        if (double.IsInfinity(shape.Bound) || largest == 0) return [];
        var first = (int)Math.Ceiling(Math.Clamp(
            DeviationsAnOctave * Elementary.Log(largest / (shape.Bound * deviation)) / LogTwo,
            -Octaves * DeviationsAnOctave, Octaves * DeviationsAnOctave + 1));
        var ends = Ends.AsSpan(first + Octaves * DeviationsAnOctave);
        return ends[..Math.Min(JustBeyond, ends.Length)];
    }

    /// <summary>What is drawn by mistake where that shape is meant; of a truncated law, one whose variance was not corrected.</summary>
    static Shape? Mistaken(Shape shape) => shape == Shape.Normal ? Shape.Uniform : shape == Shape.Uniform ? Shape.Normal : null;

    /// <summary>What a deviation is multiplied by, and its logarithm.</summary>
    readonly record struct Factor(double Value, double Logarithm)
    {
        public static Factor One => new(1, 0);

        public static Factor Of(double logarithm) => new(Elementary.Exp(logarithm), logarithm);
    }
}
