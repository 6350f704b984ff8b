using System.Numerics;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Randomness;

/// <summary>The hash is FNV-1a of 64 bits.</summary>
public sealed class StableHashProperties
{
    /// <remarks>Vectors of Noll's reference code, test_fnv.c.</remarks>
    [Theory]
    [InlineData("", 0xcbf29ce484222325)]
    [InlineData("a", 0xaf63dc4c8601ec8c)]
    [InlineData("foobar", 0x85944171f73967e8)]
    public void PublishedVectors(string text, ulong hash) => Assert.Equal(hash, StableHash.Of(text));

    [Property]
    public void EveryOctetIsXoredThenMultipliedModulo2ToThe64(NonNull<string> text)
    {
        var hash = BigInteger.Parse("14695981039346656037", System.Globalization.CultureInfo.InvariantCulture);
        var prime = BigInteger.Pow(2, 40) + 0x1b3;
        foreach (var octet in Encoding.UTF8.GetBytes(text.Get)) hash = (hash ^ octet) * prime % BigInteger.Pow(2, 64);
        Assert.Equal((ulong)hash, StableHash.Of(text.Get));
    }
}
