using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;

namespace InitStudy.Model.Kernels;

/// <summary>C = A · B, shared out: panels of columns, or blocks of rows where A is too large for a cache.</summary>
/// <remarks>
/// k runs in stretches, each over the whole of C before the next: every element still accumulates over k in order. A
/// panel of B is packed by the part that needs it. Blocks of rows need all of A's tiles and B's panels: those are packed
/// first, each by one of them.
/// </remarks>
sealed class ProductWork<T> : IWork where T : unmanaged, IFloatingPointIeee754<T>
{
    const int Stretch = 512, BlockTiles = 16, ManyColumns = 128;
    const long WorthTwoThreads = 1 << 19, BytesTooManyForACache = 1 << 23;

    [ThreadStatic]
    static ProductWork<T>? _ofThisThread;

    Epilogue<T>? _epilogue;
    bool _packing;
    /// <summary>Panels of C, and tiles of A to be packed.</summary>
    int _panels, _tiles;

    internal Operand<T> A { get; private set; }

    internal Operand<T> B { get; private set; }

    internal Matrix<T> C { get; private set; }

    /// <summary>Whether C's old values count.</summary>
    internal bool Accumulate { get; private set; }

    /// <summary>First k of this stretch.</summary>
    internal int First { get; private set; }

    /// <summary>Steps over k in this stretch.</summary>
    internal int Inner { get; private set; }

    /// <summary>This stretch of A, tile after tile; none when A is read in place, as it is where columns are shared out.</summary>
    internal T[]? PackedA { get; private set; }

    /// <summary>This stretch of B, panel after panel; none when each part sees to its own.</summary>
    internal T[]? PackedB { get; private set; }

    /// <summary>Rows of a full tile of C, and of packed A.</summary>
    internal static int TileRows => HasManyRegisters ? 8 : 6;

    /// <summary>32 vector registers: sixteen sums, two registers of B and a factor fit in. Sixteen hold twelve sums.</summary>
    static bool HasManyRegisters => Vector512.IsHardwareAccelerated || AdvSimd.Arm64.IsSupported;

    /// <summary>Rows that one part does where parts are blocks of rows.</summary>
    static int BlockRows => BlockTiles * TileRows;

    /// <summary>Columns of C in a panel.</summary>
    internal static int PanelColumns => 2 * SimdDispatch.Count<T>();

    /// <summary>Runs one product; shapes are checked already, and k is at least 1.</summary>
    public static void Run(Operand<T> a, Operand<T> b, Matrix<T> c, bool accumulate, Epilogue<T>? epilogue)
    {
        var work = _ofThisThread ??= new();
        (work.A, work.B, work.C, work.Accumulate) = (a, b, c, accumulate);
        work.RunStretches(epilogue);
        (work.A, work.B, work.C, work._epilogue) = (default, default, default, null);
        (work.PackedA, work.PackedB) = (null, null);
    }

    void RunStretches(Epilogue<T>? epilogue)
    {
        _panels = (C.Columns + PanelColumns - 1) / PanelColumns;
        var share = (long)C.Rows * C.Columns * A.Columns >= WorthTwoThreads;
        var bytes = (long)C.Rows * A.Columns * Unsafe.SizeOf<T>();
        var byRows = share && C.Columns >= ManyColumns && bytes >= BytesTooManyForACache;
        _tiles = byRows ? (C.Rows + TileRows - 1) / TileRows : 0;
        for (First = 0; First < A.Columns; First += Stretch)
        {
            Inner = Math.Min(Stretch, A.Columns - First);
            _epilogue = First + Inner == A.Columns ? epilogue : null;
            if (byRows) ShareRows();
            else Share(packing: false, _panels, share);
            Accumulate = true;
        }
    }

    /// <summary>Everything is packed, and then the blocks of rows are multiplied.</summary>
    void ShareRows()
    {
        PackedA = Scratch<T>.Of(1, _tiles * TileRows * Inner);
        PackedB = Scratch<T>.Of(0, _panels * PanelColumns * Inner);
        Share(packing: true, _tiles + _panels, share: true);
        Share(packing: false, (C.Rows + BlockRows - 1) / BlockRows, share: true);
    }

    void Share(bool packing, int parts, bool share)
    {
        _packing = packing;
        KernelThreads.Run(this, parts, share);
    }

    /// <inheritdoc/>
    public void Do(int part)
    {
        if (_packing && part < _tiles) PackTile(part);
        else if (_packing) PackPanel(part - _tiles);
        else if (PackedB is null) Multiply(0, C.Rows, part * PanelColumns, PanelColumns);
        else Multiply(part * BlockRows, BlockRows, 0, C.Columns);
    }

    void PackPanel(int panel)
    {
        var column = panel * PanelColumns;
        var columns = Math.Min(PanelColumns, C.Columns - column);
        var packed = PackedB.AsSpan(column * Inner, PanelColumns * Inner);
        Packing.Pack(B, First, Inner, column, columns, ProductPanel<T>.Width(columns), packed);
    }

    void PackTile(int tile)
    {
        var row = tile * TileRows;
        var packed = PackedA.AsSpan(row * Inner, TileRows * Inner);
        var transposed = new Operand<T>(A.Matrix, !A.Transposed);
        Packing.Pack(transposed, First, Inner, row, Math.Min(TileRows, C.Rows - row), TileRows, packed);
    }

    /// <summary>A block of C, as far as C reaches, panel after panel; and then what follows.</summary>
    void Multiply(int row, int rows, int column, int columns)
    {
        (rows, columns) = (Math.Min(rows, C.Rows - row), Math.Min(columns, C.Columns - column));
        for (var c = column; c < column + columns; c += PanelColumns)
            SimdDispatch.Run<ProductPanel<T>, T>(new(this, row, rows, c, Math.Min(PanelColumns, column + columns - c)));
        _epilogue?.Apply(row, column, rows, columns);
    }
}
