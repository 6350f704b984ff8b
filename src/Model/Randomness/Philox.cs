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
    internal readonly ref struct Blocks<TLanes> where TLanes : struct, IBitLanes<TLanes>
    {
        /// <summary>First and second 64-bit number of the blocks, those of the second half of the counters apart.</summary>
        public readonly TLanes First, Second, FurtherFirst, FurtherSecond;

        /// <summary>Twice as many blocks as there are lanes: two chains of rounds run side by side.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Blocks(ulong low, ulong high, ulong key)
        {
            var (multiplier0, multiplier1) = (TLanes.OfBits(Multiplier0), TLanes.OfBits(Multiplier1));
            var (weyl0, weyl1) = (TLanes.OfBits(Weyl0), TLanes.OfBits(Weyl1));
            var (key0, key1) = (TLanes.OfBits(key), TLanes.OfBits(key >> 32));
            var c0 = TLanes.AddCells(TLanes.OfBits(low), TLanes.Indices);
            var d0 = TLanes.AddCells(c0, TLanes.OfBits((ulong)TLanes.Count));
            var (c1, c2, c3) = (c0 >>> 32, TLanes.OfBits(high), TLanes.OfBits(high >> 32));
            var (d1, d2, d3) = (d0 >>> 32, c2, c3);
            for (var round = 0; round < Rounds; round++)
            {
                var (product0, product1) = (TLanes.MultiplyWords(c0, multiplier0), TLanes.MultiplyWords(c2, multiplier1));
                c0 = TLanes.Xor(product1 >>> 32, c1, key0);
                c2 = TLanes.Xor(product0 >>> 32, c3, key1);
                (c1, c3) = (product1, product0);
                (product0, product1) = (TLanes.MultiplyWords(d0, multiplier0), TLanes.MultiplyWords(d2, multiplier1));
                d0 = TLanes.Xor(product1 >>> 32, d1, key0);
                d2 = TLanes.Xor(product0 >>> 32, d3, key1);
                (d1, d3) = (product1, product0);
                key0 = TLanes.AddCells(key0, weyl0);
                key1 = TLanes.AddCells(key1, weyl1);
            }

            var word = TLanes.OfBits(uint.MaxValue);
            First = (c0 & word) | (c1 << 32);
            Second = (c2 & word) | (c3 << 32);
            FurtherFirst = (d0 & word) | (d1 << 32);
            FurtherSecond = (d2 & word) | (d3 << 32);
        }
    }
}
