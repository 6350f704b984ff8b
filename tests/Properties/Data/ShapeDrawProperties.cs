using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Experiments.Data.Shapes;
using InitStudy.Harness.Evidence;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Initializers;
using MathNet.Numerics;

namespace InitStudy.Properties.Data;

/// <summary>Objects vary as documented: every range, and what the ranges make of the mean area.</summary>
/// <remarks>Each decision about a distribution is wrong with a probability below one in a billion.</remarks>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 2)]
public sealed class ShapeDrawProperties
{
    const int Count = 4000;
    const double Rounding = 1e-9;

    /// <summary>E s² for a scale s of U(0.18, 0.42).</summary>
    const double SquaredScale = (0.42 * 0.42 * 0.42 - 0.18 * 0.18 * 0.18) / (3 * (0.42 - 0.18));

    [Property]
    public void EllipsesHaveTheirHalfAxesAtRightAngles(Seed seed)
    {
        foreach (var shape in Drawn(ShapeKind.Ellipse, seed))
        {
            Assert.InRange(shape.U.Magnitude, 0.6 * 0.18 - Rounding, 1 * 0.42 + Rounding);
            Assert.InRange(shape.V.Magnitude / shape.U.Magnitude, 0.35 / 1 - Rounding, 0.8 / 0.6 + Rounding);
            Assert.Equal(90, AngleOf(shape), Rounding);
        }
    }

    [Property]
    public void ParallelogramsHaveTheirAngleAndSides(Seed seed)
    {
        var shapes = Drawn(ShapeKind.Parallelogram, seed);
        foreach (var shape in shapes)
        {
            Assert.InRange(shape.U.Magnitude, 0.8 * 0.5 * 0.18 - Rounding, 0.8 * 0.42 + Rounding);
            Assert.InRange(shape.V.Magnitude / shape.U.Magnitude, 0.5 - Rounding, 2 + Rounding);
            Assert.InRange(AngleOf(shape), 45 - Rounding, 135 + Rounding);
        }

        Assert.Null(WeightChecks.Shape([.. shapes.Select(AngleOf)], angle => (angle - 45) / 90));
    }

    [Property]
    public void TrianglesHaveTheirCornersAboutTheCentre(Seed seed)
    {
        foreach (var shape in Drawn(ShapeKind.Triangle, seed))
        {
            // Seen from the centre two corners are 120° − 0.6 rad to 120° + 0.6 rad apart, at distances in a ratio of 0.6 at most.
            double[] sides = [shape.U.Magnitude, shape.V.Magnitude, (shape.U - shape.V).Magnitude];
            Assert.InRange(sides.Max(), 0, 2 * 0.42);
            Assert.InRange(sides.Min(), 0.6 * 0.18 * 2 * Trig.Sin((2 * Math.PI / 3 - 0.6) / 2) - Rounding, 2);
        }
    }

    [Property]
    public void CentresAndTurnsAreUniform(Seed seed)
    {
        foreach (var kind in new[] { ShapeKind.Parallelogram, ShapeKind.Ellipse })
        {
            var shapes = Drawn(kind, seed);
            Assert.Null(WeightChecks.Shape([.. shapes.Select(shape => shape.Origin.Real)], x => (x - 0.3) / 0.4));
            Assert.Null(WeightChecks.Shape([.. shapes.Select(shape => shape.Origin.Imaginary)], y => (y - 0.3) / 0.4));
            Assert.Null(WeightChecks.Shape([.. shapes.Select(shape => shape.U.Phase / Math.PI)], turn => (turn + 1) / 2));
        }
    }

    /// <summary>Mean areas, by independence: E s² times the mean of the area of unit scale.</summary>
    [Property]
    public void MeanAreasAreThoseOfTheRanges(Seed seed)
    {
        var sinc = Trig.Sin(0.3) / 0.3; // E cos of an angle of U(−0.3, 0.3)
        MeanAreaIs(3.0 / 2 * 0.8 * 0.8 * Trig.Sin(2 * Math.PI / 3) * sinc * sinc, 3 * Math.Sqrt(3) / 4, ShapeKind.Triangle, seed);
        MeanAreaIs(4 * 0.8 * 0.75 * 0.8 * 0.75 * Trig.Cos(Math.PI / 4) / (Math.PI / 4), 4 * 0.8 * 0.8, ShapeKind.Parallelogram, seed);
        MeanAreaIs(Math.PI * 0.8 * 0.575, Math.PI * 0.8, ShapeKind.Ellipse, seed);
    }

    /// <summary>As shares of the largest area, on which a bet can be high enough: 30,000 of them decide unless their mean is six deviations off.</summary>
    static void MeanAreaIs(double ofUnitScale, double largestOfUnitScale, ShapeKind kind, Seed seed)
    {
        var largest = 0.42 * 0.42 * largestOfUnitScale;
        var (expected, sample) = (SquaredScale * ofUnitScale / largest, new Sample());
        foreach (var shape in Drawn(kind, seed, 30_000)) sample.Add(shape.Area / largest);
        var verdict = new SequentialTest(new BettingLaw(), new Band(0.95 * expected, 1.05 * expected), 1e-12).Judge(sample);
        Assert.True(verdict == Verdict.Supported, $"{kind}: mean {sample.Mean}; expected {expected}");
    }

    static double AngleOf(PlacedShape shape) => Math.Abs((shape.V / shape.U).Phase) * 180 / Math.PI;

    static PlacedShape[] Drawn(ShapeKind kind, Seed seed) => [.. Drawn(kind, seed, Count)];

    static IEnumerable<PlacedShape> Drawn(ShapeKind kind, Seed seed, int count) =>
        Enumerable.Range(0, count).Select(i => ShapeDraw.Of(kind, seed.Stream.Child(i)));
}
