using System.Numerics;
using InitStudy.Experiments.Data.Shapes;

namespace InitStudy.Properties.Data;

/// <summary>School geometry of the objects: signs of areas for corners, distances from the foci for ellipses.</summary>
static class ReferenceShape
{
    /// <summary>The corners in order.</summary>
    internal static Complex[] Corners(PlacedShape shape) => shape.Kind == ShapeKind.Triangle
        ? [shape.Origin, shape.Origin + shape.U, shape.Origin + shape.V]
        : [
            shape.Origin - shape.U - shape.V, shape.Origin + shape.U - shape.V,
            shape.Origin + shape.U + shape.V, shape.Origin - shape.U + shape.V,
        ];

    /// <summary>How far inside the point is, in the plane's unit of area or of length: below 0 outside.</summary>
    internal static double Depth(PlacedShape shape, Complex point)
    {
        if (shape.Kind == ShapeKind.Ellipse) return DepthInEllipse(shape, point);
        var corners = Corners(shape);
        double[] areas =
        [
            .. corners.Select((corner, c) => Signed(corners[(c + 1) % corners.Length] - corner, point - corner)),
        ];
        return Math.Max(areas.Min(), areas.Min(area => -area));
    }

    /// <summary>The shoelace formula, or π times the half-axes.</summary>
    internal static double Area(PlacedShape shape)
    {
        if (shape.Kind == ShapeKind.Ellipse) return Math.PI * shape.U.Magnitude * shape.V.Magnitude;
        var corners = Corners(shape);
        return Math.Abs(corners.Select((corner, c) => Signed(corner, corners[(c + 1) % corners.Length]) / 2).Sum());
    }

    /// <summary>An upper bound: an ellipse is shorter than the rectangle around it.</summary>
    internal static double Perimeter(PlacedShape shape)
    {
        if (shape.Kind == ShapeKind.Ellipse) return 4 * (shape.U.Magnitude + shape.V.Magnitude);
        var corners = Corners(shape);
        return corners.Select((corner, c) => (corners[(c + 1) % corners.Length] - corner).Magnitude).Sum();
    }

    /// <summary>Twice the longer half-axis less the distances from both foci; u and v are at right angles.</summary>
    static double DepthInEllipse(PlacedShape shape, Complex point)
    {
        var (major, minor) = shape.U.Magnitude > shape.V.Magnitude ? (shape.U, shape.V) : (shape.V, shape.U);
        var (a, b) = (major.Magnitude, minor.Magnitude);
        var focus = major / a * Math.Sqrt(a * a - b * b);
        return 2 * a - (point - shape.Origin - focus).Magnitude - (point - shape.Origin + focus).Magnitude;
    }

    static double Signed(Complex p, Complex q) => (Complex.Conjugate(p) * q).Imaginary;
}
