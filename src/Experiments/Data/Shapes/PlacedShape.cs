using System.Numerics;
using InitStudy.Model;

namespace InitStudy.Experiments.Data.Shapes;

/// <summary>An object in the plane: the points origin + a·u + b·v, (a, b) in the simplest object of its kind.</summary>
/// <param name="Kind">
/// Triangle: a ≥ 0, b ≥ 0, a + b ≤ 1. Parallelogram: |a| ≤ 1, |b| ≤ 1. Ellipse: a² + b² ≤ 1.
/// </param>
/// <param name="Origin">Where a = b = 0. A complex number x + iy is the point (x, y).</param>
/// <param name="U">Where a unit of a leads.</param>
/// <param name="V">Where a unit of b leads; not parallel to u.</param>
public readonly record struct PlacedShape(ShapeKind Kind, Complex Origin, Complex U, Complex V)
{
    /// <summary>|u × v| times the area of the simplest object: ½, 4 or π.</summary>
    public double Area => Math.Abs(Cross(U, V)) * Kind switch
    {
        ShapeKind.Triangle => 0.5,
        ShapeKind.Parallelogram => 4,
        _ => Math.PI,
    };

    /// <summary>The same object turned and scaled about the point 0 by a complex factor, then moved.</summary>
    public PlacedShape Placed(Complex factor, Complex move) => new(Kind, move + factor * Origin, factor * U, factor * V);

    /// <summary>Marks the pixels of the unit square whose middle belongs to the object, row after row.</summary>
    /// <param name="side">Pixels of a row and of a column; the middle of (row, column) is ((column + ½) / side, (row + ½) / side).</param>
    /// <param name="covered">side · side marks; all are set.</param>
    /// <returns>How many belong to it.</returns>
    /// <exception cref="ArgumentException">When there are not side · side marks.</exception>
    public int Rasterize(int side, Span<bool> covered)
    {
        Require.Length(covered.Length, side * side);
        covered.Clear();
        var (u, v) = (U / Cross(U, V), V / Cross(U, V));
        var (left, right) = Pixels(side, Origin.Real, U.Real, V.Real);
        var (top, bottom) = Pixels(side, Origin.Imaginary, U.Imaginary, V.Imaginary);
        var count = 0;
        for (var row = top; row <= bottom; row++)
        {
            var y = (row + 0.5) / side - Origin.Imaginary;
            for (var column = left; column <= right; column++)
            {
                var x = (column + 0.5) / side - Origin.Real;
                if (!Has(x * v.Imaginary - y * v.Real, y * u.Real - x * u.Imaginary)) continue;
                covered[row * side + column] = true;
                count++;
            }
        }

        return count;
    }

    bool Has(double a, double b) => Kind switch
    {
        ShapeKind.Triangle => a >= 0 && b >= 0 && a + b <= 1,
        ShapeKind.Parallelogram => Math.Abs(a) <= 1 && Math.Abs(b) <= 1,
        _ => a * a + b * b <= 1,
    };

    /// <summary>The first and the last row, or column, that the object may reach, from one coordinate of origin, u and v.</summary>
    (int First, int Last) Pixels(int side, double origin, double u, double v)
    {
        var (low, high) = Kind switch
        {
            ShapeKind.Triangle => (Math.Min(0, Math.Min(u, v)), Math.Max(0, Math.Max(u, v))),
            ShapeKind.Parallelogram => (-Math.Abs(u) - Math.Abs(v), Math.Abs(u) + Math.Abs(v)),
            _ => (-Math.Sqrt(u * u + v * v), Math.Sqrt(u * u + v * v)),
        };
        return (Math.Max(0, (int)((origin + low) * side) - 1), Math.Min(side - 1, (int)((origin + high) * side) + 1));
    }

    /// <summary>The area between two ways, with sign.</summary>
    static double Cross(Complex p, Complex q) => p.Real * q.Imaginary - p.Imaginary * q.Real;
}
