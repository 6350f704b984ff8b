using System.Buffers.Binary;
using System.Security.Cryptography;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Kernels;

/// <summary>Every bit of many results, pinned: a machine that differs in one fails here.</summary>
public sealed class PinnedKernelTests
{
    /// <remarks>The first 16 digits of the SHA-256 of 50 000 results in little-endian order.</remarks>
    [Theory]
    [InlineData(nameof(Elementary.Exp), "99052567d8054d98")]
    [InlineData(nameof(Elementary.Log), "51552b727598e395")]
    [InlineData(nameof(Elementary.Tanh), "5c3ef33927fdd726")]
    [InlineData(nameof(Elementary.Logistic), "3fd06982b4f126fe")]
    [InlineData(nameof(Trigonometry.CosOfPi), "f448bc84f68b7a2b")]
    [InlineData(nameof(NormalQuantile), "ec7c69e2bf619f65")]
    [InlineData(nameof(ErrorFunction.Erf), "e0e282de679f19f6")]
    [InlineData(nameof(ErrorFunction.Erfc), "437f8f6effe685e7")]
    public void BitsAreTheSameOnEveryMachine(string function, string sha256) =>
        Assert.Equal(sha256, Hash(function switch
        {
            nameof(Elementary.Exp) => points => Elementary.Exp(points.Between(-746, 710)),
            nameof(Elementary.Log) => points => Elementary.Log(points.Octaves(double.Epsilon, double.MaxValue)),
            nameof(Elementary.Tanh) => points => Elementary.Tanh(points.Between(-20, 20)),
            nameof(Elementary.Logistic) => points => Elementary.Logistic(points.Between(-750, 40)),
            nameof(Trigonometry.CosOfPi) => points => Trigonometry.CosOfPi(points.Between(-20, 20)),
            nameof(NormalQuantile) => points => NormalQuantile.Of(points.Octaves(1e-300, 1)),
            nameof(ErrorFunction.Erf) => points => ErrorFunction.Erf(points.Between(-7, 7)),
            _ => points => ErrorFunction.Erfc(points.Between(-7, 28)),
        }));

    static string Hash(Func<PointStream, double> value)
    {
        var bytes = new byte[50_000 * sizeof(double)];
        for (var i = 0; i < bytes.Length; i += sizeof(double))
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(i), value(new PointStream((ulong)i)));
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
    }
}
