using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using InitStudy.Harness.Evidence;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Harness.CommandLine;

/// <summary>SHA-256 of what each building block gives for fixed input; two machines that differ show where.</summary>
public static class Fingerprint
{
    /// <summary>Results of a building block: a prime number, so that no vector width divides it.</summary>
    public const int Count = 499;

    static readonly Law[] Laws =
        [new UnitInterval(), new BettingLaw(), new GaussianMean(), new SquareOfGaussian(), new SquareOfSubGaussian()];

    /// <summary>Where all input comes from.</summary>
    public static RandomStream Random { get; } = RandomStream.Root(StableHash.Of("fingerprint"));

    /// <summary>Every building block of engine and evidence, and its hash.</summary>
    public static IEnumerable<(string Block, string Hash)> All() =>
    [
        ("generator", Hash<ulong>([.. Indices.Select(i => Random.Bits(i))])),
        ("permutation", Hash<int>(Random.Permutation(Count))),
        ("uniform", Hash<double>(Uniforms())),
        ("normal", Hash<double>(Normals())),
        ("error function", Hash<double>([.. Normals().Select(ErrorFunction.Erf)])),
        ("error function's complement", Hash<double>([.. Normals().Select(ErrorFunction.Erfc)])),
        .. FingerprintOf<float>.All(),
        .. FingerprintOf<double>.All(),
        .. FingerprintOfLayers<float>.All(),
        .. FingerprintOfLayers<double>.All(),
        ("large products float", FingerprintOf<float>.LargeProducts()),
        ("evidence", Hash<double>([.. Laws.SelectMany(Evidence)])),
    ];

    /// <summary>SHA-256 of the values as they lie in memory, little end first.</summary>
    public static string Hash<T>(ReadOnlySpan<T> values) where T : unmanaged =>
        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(values)));

    /// <summary>0 to <see cref="Count"/> − 1.</summary>
    public static IEnumerable<int> Indices => Enumerable.Range(0, Count);

    /// <summary>That many uniform values.</summary>
    public static double[] Uniforms()
    {
        var values = new double[Count];
        Random.FillUniform(1, values);
        return values;
    }

    /// <summary>That many normal values.</summary>
    public static double[] Normals()
    {
        var values = new double[Count];
        Random.FillNormal(1, values);
        return values;
    }

    /// <summary>Every activation at its default, found by reflection.</summary>
    public static IReadOnlyList<IActivation> Activations => FingerprintOf<double>.Activations;

    static double[] Evidence(Law law)
    {
        var decision = new SequentialTest(law, new(0.4, 0.6)).Decide(Uniforms().Select(u => new[] { u }), budget: 100);
        return [(double)decision.Verdict, decision.Count, decision.Estimate, decision.Low, decision.High];
    }
}
