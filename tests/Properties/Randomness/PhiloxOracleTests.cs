using System.Globalization;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Oracle;

namespace InitStudy.Properties.Randomness;

/// <summary>Philox against the known answers that its authors publish.</summary>
public sealed class PhiloxOracleTests
{
    sealed record Vectors(IReadOnlyList<Vector> vectors);

    sealed record Vector(string[] Counter, string[] Key, string[] Output);

    [Fact]
    public void BlocksAreTheKnownAnswers()
    {
        var vectors = OracleFile.Read<Vectors>("philox4x32.json").vectors;
        Assert.NotEmpty(vectors);
        foreach (var vector in vectors)
        {
            var (c, k) = (Words(vector.Counter), Words(vector.Key));
            var (w0, w1, w2, w3) = Philox.Block(c[0], c[1], c[2], c[3], k[0], k[1]);
            Assert.Equal(Words(vector.Output), new[] { w0, w1, w2, w3 });
        }
    }

    [Fact]
    public void TheFormOf64BitsTakesAndGivesLowWordsFirst()
    {
        foreach (var vector in OracleFile.Read<Vectors>("philox4x32.json").vectors)
        {
            var (c, k, output) = (Words(vector.Counter), Words(vector.Key), Words(vector.Output));
            var (first, second) = Philox.Block(Pair(c[0], c[1]), Pair(c[2], c[3]), Pair(k[0], k[1]));
            Assert.Equal((Pair(output[0], output[1]), Pair(output[2], output[3])), (first, second));
        }
    }

    static ulong Pair(uint low, uint high) => low + ((ulong)high << 32);

    static uint[] Words(string[] hexadecimal) =>
        [.. hexadecimal.Select(word => uint.Parse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
}
