using System.Runtime.Intrinsics;

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

    /// <summary>Blocks that the vector form makes at once.</summary>
    internal const int Lanes = 8;

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

    /// <summary>The blocks of counters low, low + 1, … low + 7, one in each lane.</summary>
    internal static (Vector512<ulong> First, Vector512<ulong> Second) EightBlocks(ulong low, ulong high, ulong key)
    {
        var word = Vector512.Create((ulong)uint.MaxValue);
        var counter = Vector512.Create(low) + Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7);
        var (c0, c1) = (counter & word, counter >>> 32);
        var (c2, c3) = (Vector512.Create(high & uint.MaxValue), Vector512.Create(high >> 32));
        var (key0, key1) = ((uint)key, (uint)(key >> 32));
        for (var round = 0; round < Rounds; round++)
        {
            var product0 = c0 * Vector512.Create((ulong)Multiplier0);
            var product1 = c2 * Vector512.Create((ulong)Multiplier1);
            (c0, c1, c2, c3) = (
                (product1 >>> 32) ^ c1 ^ Vector512.Create((ulong)key0), product1 & word,
                (product0 >>> 32) ^ c3 ^ Vector512.Create((ulong)key1), product0 & word);
            key0 += Weyl0;
            key1 += Weyl1;
        }

        return (c0 | c1 << 32, c2 | c3 << 32);
    }
}
