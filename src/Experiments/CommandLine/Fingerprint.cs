using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses;
using InitStudy.Experiments.Reporting;
using InitStudy.Experiments.Reporting.Figures;
using InitStudy.Experiments.Studies;
using InitStudy.Experiments.Theory;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.CommandLine;

/// <summary>SHA-256 of what each building block gives for fixed input; two machines that differ show where.</summary>
static class Fingerprint
{
    /// <summary>Results of a building block: a prime number, so that no vector width divides it.</summary>
    public const int Count = 499;

    /// <summary>Decided for the report: one supported, one refuted at random, one refuted with certainty.</summary>
    static readonly string[] Decided =
    [
        "logistic-slope-at-most-quarter", "n01-output-variance-exceeds-input", "spectral-radius-below-one-never-grows",
    ];

    static readonly Law[] Laws =
        [new UnitInterval(), new Bets(), new GaussianMean(), new SquareOfGaussian(), new SquareOfSubGaussian()];

    /// <summary>Where all input comes from.</summary>
    public static RandomStream Random { get; } = RandomStream.Root(StableHash.Of("fingerprint"));

    /// <summary>Every building block and its hash.</summary>
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
        ("theory", Hash<double>(Theory())),
        ("evidence", Hash<double>([.. Laws.SelectMany(Evidence)])),
        ("report", Report()),
    ];

    /// <summary>SHA-256 of the values as they lie in memory, little end first.</summary>
    public static string Hash<T>(ReadOnlySpan<T> values) where T : unmanaged =>
        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(values)));

    static IEnumerable<int> Indices => Enumerable.Range(0, Count);

    static double[] Uniforms()
    {
        var values = new double[Count];
        Random.FillUniform(1, values);
        return values;
    }

    static double[] Normals()
    {
        var values = new double[Count];
        Random.FillNormal(1, values);
        return values;
    }

    static double[] Theory() =>
    [
        .. Indices.Take(50).Select(i => ChiSquare.Cdf(i + 1, 10)),
        .. FingerprintOf<double>.Activations.Select(phi => GaussianMoments.SecondMoment(phi, 1.5)),
        .. FingerprintOf<double>.Activations.Select(phi => GaussianMoments.SlopeSecondMoment(phi, 1.5)),
    ];

    static double[] Evidence(Law law)
    {
        var decision = new SequentialTest(law, new(0.4, 0.6)).Decide(Uniforms().Select(u => new[] { u }), budget: 100);
        return [(double)decision.Verdict, decision.Count, decision.Estimate, decision.Low, decision.High];
    }

    static string Report()
    {
        var outcomes = new Judge(Environment.ProcessorCount).DecideAll([.. Decided.Select(Selection.Find)]);
        var curve = new Curve("normal", Uniforms()[..20], Normals()[..20]) { Markers = true };
        var exhibit = new Exhibit("Exhibit", "Text.", [("plot", new LinePlot("Values", new("u"), new("z"), [curve]))]);
        var files = ReportRenderer.Render(new(Study.All[0], outcomes, [exhibit]));
        return Hash<byte>(Encoding.UTF8.GetBytes(string.Concat(files.Select(file => file.Content))));
    }
}
