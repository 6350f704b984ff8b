using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Experiments.Data.Shapes;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Data;

/// <summary>Drawn objects are rasterized as school geometry says, and their areas are those of their formulas.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class PlacedShapeProperties
{
    const double Rounding = 1e-9;

    static readonly ShapeKind[] Kinds = Enum.GetValues<ShapeKind>();

    [Property]
    public void APixelIsCoveredIfItsMiddleIsInside(Seed seed)
    {
        foreach (var side in new[] { 8, 16, 33 })
        {
            foreach (var shape in Drawn(seed))
            {
                var covered = new bool[side * side];
                var count = shape.Rasterize(side, covered);
                Assert.Equal(covered.Count(has => has), count);
                for (var pixel = 0; pixel < covered.Length; pixel++)
                {
                    var middle = new Complex((pixel % side + 0.5) / side, (pixel / side + 0.5) / side);
                    var depth = ReferenceShape.Depth(shape, middle);
                    if (Math.Abs(depth) > Rounding) Assert.Equal(depth > 0, covered[pixel]);
                }
            }
        }
    }

    [Property]
    public void EarlierMarksAreForgotten(Seed seed)
    {
        foreach (var shape in Drawn(seed))
        {
            bool[] fresh = new bool[64], used = [.. Enumerable.Repeat(true, 64)];
            Assert.Equal(shape.Rasterize(8, fresh), shape.Rasterize(8, used));
            Assert.Equal(fresh, used);
        }
    }

    /// <summary>Pixels that are counted wrongly meet the edge: they lie within √2 of a pixel's side of it.</summary>
    [Property]
    public void TheShareOfPixelsIsTheArea(Seed seed)
    {
        const int side = 400;
        const double reach = 1.4142135623731 / side;
        foreach (var shape in Drawn(seed))
        {
            var inside = shape.Placed(0.5, new Complex(0.5, 0.5) - 0.5 * shape.Origin); // all of it in the unit square
            var share = inside.Rasterize(side, new bool[side * side]) / (double)(side * side);
            var tolerance = reach * ReferenceShape.Perimeter(inside) + Math.PI * reach * reach;
            Assert.InRange(share, inside.Area - tolerance, inside.Area + tolerance);
        }
    }

    [Property]
    public void AreasAreThoseOfTheFormulas(Seed seed)
    {
        foreach (var shape in Drawn(seed)) Assert.Equal(ReferenceShape.Area(shape), shape.Area, 1e-12);
    }

    [Property]
    public void PlacingTurnsScalesAndMoves(Seed seed, double turn)
    {
        if (!double.IsFinite(turn)) return;
        foreach (var shape in Drawn(seed))
        {
            var placed = shape.Placed(Complex.FromPolarCoordinates(3, turn), new Complex(1, 2));
            Assert.Equal(9 * shape.Area, placed.Area, 1e-9);
            Assert.Equal(3 * shape.U.Magnitude, placed.U.Magnitude, 1e-9);
            Assert.Equal(new Complex(1, 2).Real + 3 * (Complex.FromPolarCoordinates(1, turn) * shape.Origin).Real, placed.Origin.Real, 1e-9);
        }
    }

    [Fact]
    public void AWrongNumberOfMarksIsNamed()
    {
        var shape = ShapeDraw.Of(ShapeKind.Ellipse, RandomStream.Root(1));
        Assert.Throws<ArgumentException>(() => shape.Rasterize(8, new bool[63]));
    }

    static IEnumerable<PlacedShape> Drawn(Seed seed) =>
        Kinds.SelectMany(kind => Enumerable.Range(0, 4).Select(i => ShapeDraw.Of(kind, seed.Stream.Child((long)kind).Child(i))));
}
