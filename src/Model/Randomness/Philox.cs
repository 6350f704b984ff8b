using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Randomness;

/// <summary>Philox4x32-10: a bijection of 128-bit counters for each 64-bit key, in ten rounds of multiply and xor.</summary>
/// <remarks>
/// Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011, section 4.
/// Block i of a stream needs no other block, so values can be drawn in any order and on any thread.
/// </remarks>
public static class Philox
{
    const uint Multiplier0 = 0xD2511F53, Multiplier1 = 0xCD9E8D57;
    const uint Weyl0 = 0x9E3779B9, Weyl1 = 0xBB67AE85;
    const int Rounds = 10;

    /// <summary>The block of four words that belongs to (counter, key); words are in the order of the paper.</summary>
    public static (uint, uint, uint, uint) Block(uint c0, uint c1, uint c2, uint c3, uint key0, uint key1)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var product0 = (ulong)Multiplier0 * c0;
            var product1 = (ulong)Multiplier1 * c2;
            (c0, c1, c2, c3) = (
                (uint)(product1 >> 32) ^ c1 ^ key0, (uint)product1,
                (uint)(product0 >> 32) ^ c3 ^ key1, (uint)product0);
            key0 += Weyl0;
            key1 += Weyl1;
        }

        return (c0, c1, c2, c3);
    }

    /// <summary>The same block as two 64-bit numbers, low word first.</summary>
    internal static (ulong First, ulong Second) Block(ulong low, ulong high, ulong key)
    {
        var (w0, w1, w2, w3) = Block(
            (uint)low, (uint)(low >> 32), (uint)high, (uint)(high >> 32), (uint)key, (uint)(key >> 32));
        return (w0 | (ulong)w1 << 32, w2 | (ulong)w3 << 32);
    }

    /// <summary>The blocks of the counters low, low + 1, …, one in each lane.</summary>
    /// <remarks>A word stands in the low half of its cell; what the high half holds, no step looks at before the last.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (TLanes First, TLanes Second) Blocks<TLanes>(ulong low, ulong high, ulong key)
        where TLanes : struct, IBitLanes<TLanes>
    {
        var (multiplier0, multiplier1) = (TLanes.OfBits(Multiplier0), TLanes.OfBits(Multiplier1));
        var counter = TLanes.AddCells(TLanes.OfBits(low), TLanes.Indices);
        var (c0, c1) = (counter, counter >>> 32);
        var (c2, c3) = (TLanes.OfBits(high), TLanes.OfBits(high >> 32));
        var (key0, key1) = ((uint)key, (uint)(key >> 32));
        for (var round = 0; round < Rounds; round++)
        {
            var product0 = TLanes.MultiplyWords(c0, multiplier0);
            var product1 = TLanes.MultiplyWords(c2, multiplier1);
            c0 = (product1 >>> 32) ^ c1 ^ TLanes.OfBits(key0);
            c2 = (product0 >>> 32) ^ c3 ^ TLanes.OfBits(key1);
            (c1, c3) = (product1, product0);
            key0 += Weyl0;
            key1 += Weyl1;
        }

        var word = TLanes.OfBits(uint.MaxValue);
        return ((c0 & word) | (c1 << 32), (c2 & word) | (c3 << 32));
    }
}
