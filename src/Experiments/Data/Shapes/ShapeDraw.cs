using System.Numerics;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Data.Shapes;

/// <summary>Random objects of a kind. Every range is ours: Glorot and Bengio 2010, section 2.1, names only what varies.</summary>
/// <remarks>
/// Relative lengths and angles first: a triangle has its corners at the distances U(0.6, 1) in the directions 0°, 120°
/// and 240°, each turned by U(−0.3, 0.3) radians; a parallelogram has the corners ±u ± v, u = 0.8 · U(0.5, 1) along x and
/// v as long, independently, at an angle of U(45°, 135°); an ellipse has the half-axes U(0.6, 1) and U(0.35, 0.8). Then
/// every object is scaled by U(0.18, 0.42), turned by U(0°, 360°) and moved to a centre U(0.3, 0.7)² of the unit square.
/// </remarks>
static class ShapeDraw
{
    const int Values = 10, Scale = 6, Turn = 7, Across = 8, Down = 9;

    /// <summary>One object; all randomness comes from <paramref name="random"/>.</summary>
    public static PlacedShape Of(ShapeKind kind, RandomStream random)
    {
        Span<double> uniform = stackalloc double[Values];
        random.FillUniform(0, uniform);
        return Unplaced(kind, uniform).Placed(
            Polar(Between(0.18, 0.42, uniform[Scale]), Between(0, 2, uniform[Turn])),
            new(Between(0.3, 0.7, uniform[Across]), Between(0.3, 0.7, uniform[Down])));
    }

    /// <summary>An object of unit scale about the point 0.</summary>
    static PlacedShape Unplaced(ShapeKind kind, ReadOnlySpan<double> uniform)
    {
        if (kind == ShapeKind.Triangle)
        {
            var corner = Corner(0, uniform);
            return new(kind, corner, Corner(1, uniform) - corner, Corner(2, uniform) - corner);
        }

        return kind == ShapeKind.Parallelogram
            ? new(kind, 0, HalfSide(uniform[0]), HalfSide(uniform[1]) * Polar(1, Between(0.25, 0.75, uniform[2])))
            : new(kind, 0, Between(0.6, 1, uniform[0]), new(0, Between(0.35, 0.8, uniform[1])));
    }

    static Complex Corner(int number, ReadOnlySpan<double> uniform) => Polar(
        Between(0.6, 1, uniform[number]), number * (2.0 / 3) + Between(-0.3, 0.3, uniform[3 + number]) / Math.PI);

    static double HalfSide(double uniform) => 0.8 * Between(0.5, 1, uniform);

    /// <summary>The point at a distance from 0, in a direction given in half turns.</summary>
    static Complex Polar(double distance, double halfTurns) =>
        new(distance * Trigonometry.CosOfPi(halfTurns), distance * Trigonometry.CosOfPi(halfTurns - 0.5));

    static double Between(double low, double high, double uniform) => low + (high - low) * uniform;
}
