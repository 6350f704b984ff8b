using System.Numerics;
using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>C = A · B cut into panels of columns, and those into blocks of rows: one part is one block.</summary>
/// <remarks>
/// k runs in stretches, each over the whole of C before the next: every element still accumulates over k in order. Of
/// a large A each stretch is packed first, tile after tile, so that its rows need not be gathered for every panel.
/// </remarks>
sealed class ProductWork<T> : IWork where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Rows of a tile of packed A.</summary>
    internal const int TileRows = 8;

    const int Stretch = 512, FewRows = 16, ManyColumns = 128, LargeBytes = 1 << 18;
    const long WorthTwoThreads = 1 << 19;

    [ThreadStatic]
    static ProductWork<T>? _ofThisThread;

    Epilogue<T>? _epilogue;
    bool _packing;
    int _rowBlocks;

    internal Operand<T> A { get; private set; }

    internal Operand<T> B { get; private set; }

    internal Matrix<T> C { get; private set; }

    /// <summary>Whether C's old values count.</summary>
    internal bool Accumulate { get; private set; }

    /// <summary>First k of this stretch.</summary>
    internal int First { get; private set; }

    /// <summary>Steps over k in this stretch.</summary>
    internal int Inner { get; private set; }

    /// <summary>This stretch of A, tile after tile; none when A is read in place.</summary>
    internal T[]? PackedA { get; private set; }

    /// <summary>Columns of C in a panel.</summary>
    static int PanelColumns => 2 * Widest.Count<T>();

    /// <summary>Runs one product; shapes are checked already, and k is at least 1.</summary>
    public static void Run(Operand<T> a, Operand<T> b, Matrix<T> c, bool accumulate, Epilogue<T>? epilogue)
    {
        var work = _ofThisThread ??= new();
        (work.A, work.B, work.C, work.Accumulate) = (a, b, c, accumulate);
        work.RunStretches(epilogue);
        (work.A, work.B, work.C, work.PackedA, work._epilogue) = (default, default, default, null, null);
    }

    void RunStretches(Epilogue<T>? epilogue)
    {
        var panels = (C.Columns + PanelColumns - 1) / PanelColumns;
        var tiles = (C.Rows + TileRows - 1) / TileRows;
        var workers = (long)C.Rows * C.Columns * A.Columns < WorthTwoThreads ? 1 : Workers.Count;
        var large = C.Columns >= ManyColumns && (long)C.Rows * A.Columns * Unsafe.SizeOf<T>() >= LargeBytes;
        _rowBlocks = panels % workers == 0 || panels >= 8 * workers || C.Rows < FewRows ? 1 : workers;
        for (First = 0; First < A.Columns; First += Stretch)
        {
            Inner = Math.Min(Stretch, A.Columns - First);
            _epilogue = First + Inner == A.Columns ? epilogue : null;
            if (large) Share(packing: true, tiles, workers);
            Share(packing: false, panels * _rowBlocks, workers);
            Accumulate = true;
        }
    }

    void Share(bool packing, int parts, int workers)
    {
        _packing = packing;
        if (packing) PackedA = Scratch<T>.Of(2, parts * TileRows * Inner);
        Workers.Run(this, parts, workers > 1);
    }

    /// <inheritdoc/>
    public void Do(int part)
    {
        if (_packing) PackTile(part);
        else MultiplyBlock(part);
    }

    void PackTile(int tile)
    {
        var row = tile * TileRows;
        var packed = PackedA.AsSpan(row * Inner, TileRows * Inner);
        var transposed = new Operand<T>(A.Matrix, !A.Transposed);
        Packing.Pack(transposed, First, Inner, row, Math.Min(TileRows, C.Rows - row), TileRows, packed);
    }

    void MultiplyBlock(int part)
    {
        var column = part / _rowBlocks * PanelColumns;
        var columns = Math.Min(PanelColumns, C.Columns - column);
        var tiles = (C.Rows + TileRows - 1) / TileRows;
        var blockRows = (tiles + _rowBlocks - 1) / _rowBlocks * TileRows;
        var row = part % _rowBlocks * blockRows;
        var rows = Math.Min(blockRows, C.Rows - row);
        if (rows <= 0) return;
        Widest.Run<ProductPanel<T>, T>(new(this, row, rows, column, columns));
        _epilogue?.Apply(row, column, rows, columns);
    }
}
