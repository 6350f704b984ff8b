using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Harness.Sweeps;

/// <summary>A grid of cells, each measured on its own, and what is shown of all of them.</summary>
/// <remarks>To add one, derive from it in a file of its own: reflection finds it.</remarks>
public abstract class Sweep
{
    /// <summary>The name of its class in lower case and hyphens: names files and keys the random numbers.</summary>
    public virtual string Id => KebabCase.Of(GetType().Name);

    /// <summary>Heading of its report.</summary>
    public abstract string Title { get; }

    /// <summary>What a cell is and how it is measured, in a paragraph.</summary>
    public abstract string Introduction { get; }

    /// <summary>Title and introduction in Spanish; none where nobody has translated them.</summary>
    public virtual (string Title, string Introduction)? Spanish => null;

    /// <summary>All cells.</summary>
    public abstract Grid Grid { get; }

    /// <summary>Names of the columns that a cell's values fill.</summary>
    public abstract IReadOnlyList<string> Quantities { get; }

    /// <summary>A coarser grid of at most so many cells.</summary>
    /// <param name="grid">This sweep's, perhaps with fewer values on some axes.</param>
    /// <param name="points">At least 1.</param>
    public virtual Grid Coarser(Grid grid, int points) => grid.Thinned(points);

    /// <summary>The grid with so many cases of each hypothesis; none where cells are no cases.</summary>
    public virtual Grid? WithCases(int cases) => null;

    /// <summary>The values of a cell, one a quantity: a pure function of the cell's key and the stream.</summary>
    public abstract IReadOnlyList<double> Measure(Cell cell, RandomStream random);

    /// <summary>Figures with theory's contours, and findings.</summary>
    /// <param name="grid">The grid that was measured, perhaps a coarser one.</param>
    /// <param name="results">Every cell once, in the order of the grid; read from disk each time it is enumerated.</param>
    public abstract IReadOnlyList<Exhibit> Exhibits(Grid grid, IEnumerable<CellResult> results);

    /// <summary>The root seed if none is given: the hash of the id, so that nobody chose it.</summary>
    public ulong PinnedRoot => StableHash.Of(Id);

    /// <summary>Measures a cell under a root seed.</summary>
    /// <exception cref="InvalidOperationException">When there is not one value for each quantity.</exception>
    internal IReadOnlyList<double> Measure(Cell cell, ulong root)
    {
        var values = Measure(cell, RandomStream.Root(root).Child(Id).Child(cell.Key));
        return values.Count == Quantities.Count ? values : throw new InvalidOperationException(
            $"{Id}, {cell.Key}: {values.Count} values; expected {Quantities.Count}: {string.Join(", ", Quantities)}");
    }
}
