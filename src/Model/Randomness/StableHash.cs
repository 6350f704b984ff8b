using System.Text;

namespace InitStudy.Model.Randomness;

/// <summary>The 64-bit FNV-1a hash of a text's UTF-8 bytes: the same in every process and on every machine.</summary>
/// <remarks>Fowler, Noll, Vo; constants of draft-eastlake-fnv.</remarks>
public static class StableHash
{
    const ulong OffsetBasis = 0xCBF29CE484222325, Prime = 0x00000100000001B3;

    /// <summary>The hash of <paramref name="text"/>.</summary>
    public static ulong Of(string text)
    {
        var hash = OffsetBasis;
        foreach (var octet in Encoding.UTF8.GetBytes(text)) hash = unchecked((hash ^ octet) * Prime);
        return hash;
    }
}
