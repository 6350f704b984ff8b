namespace InitStudy.Model.Kernels;

/// <summary>Bits of double lanes, each a cell of 64: exponents are made of them, and random numbers. For double lanes alone.</summary>
public interface IBitLanes<TSelf> : ILanes<TSelf> where TSelf : struct, IBitLanes<TSelf>
{
    /// <summary>The same cell in every lane.</summary>
    static abstract TSelf OfBits(ulong cell);

    /// <summary>The cells 0, 1, 2, …</summary>
    static abstract TSelf Indices { get; }

    /// <summary>Bits of both.</summary>
    static abstract TSelf operator &(TSelf a, TSelf b);

    /// <summary>Bits of either.</summary>
    static abstract TSelf operator |(TSelf a, TSelf b);

    /// <summary>Bits of an odd number of the three.</summary>
    static abstract TSelf Xor(TSelf a, TSelf b, TSelf c);

    /// <summary>Cells moved up by <paramref name="count"/> bits.</summary>
    static abstract TSelf operator <<(TSelf a, int count);

    /// <summary>Cells moved down by <paramref name="count"/> bits, zeros coming in.</summary>
    static abstract TSelf operator >>>(TSelf a, int count);

    /// <summary>Sum of cells modulo 2⁶⁴.</summary>
    static abstract TSelf AddCells(TSelf a, TSelf b);

    /// <summary>Product of the low 32 bits of each cell.</summary>
    static abstract TSelf MultiplyWords(TSelf a, TSelf b);

    /// <summary>The numbers from <paramref name="source"/> on.</summary>
    static abstract TSelf LoadDoubles(ref readonly double source);

    /// <summary>Writes the numbers from <paramref name="destination"/> on.</summary>
    void StoreDoubles(ref double destination);

    /// <summary>The numbers from <paramref name="source"/> on, which is exact.</summary>
    static abstract TSelf LoadSingles(ref readonly float source);

    /// <summary>Writes the numbers rounded once, from <paramref name="destination"/> on.</summary>
    void StoreSingles(ref float destination);

    /// <summary>Writes a₀, b₀, a₁, b₁, …</summary>
    static abstract void StoreAlternating(TSelf a, TSelf b, ref double destination);

    /// <summary>Writes the lanes that the mask selects, one after the other, and maybe other numbers behind; their count.</summary>
    static abstract int StoreSelected(TSelf mask, TSelf a, ref double destination);
}
