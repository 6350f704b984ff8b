using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using InitStudy.Experiments.Data;
using InitStudy.Experiments.Hypotheses;
using InitStudy.Experiments.Reporting;
using InitStudy.Experiments.Studies;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.CommandLine;

/// <summary>SHA-256 of the bytes that each building block gives for fixed input; two machines that differ show where.</summary>
static class Fingerprint
{
    const int Values = 20_000;

    static readonly RandomStream Random = RandomStream.Root(StableHash.Of("fingerprint"));

    /// <summary>Every building block and its hash.</summary>
    public static IEnumerable<(string Block, string Hash)> All() =>
    [
        ("generator", Hash<ulong>([.. Enumerable.Range(0, Values).Select(i => Random.Bits(i))])),
        ("uniform", Hash<double>(Uniforms())),
        ("normal", Hash<double>(Normals())),
        ("exp", Hash<double>([.. Normals().Select(z => Elementary.Exp(100 * z))])),
        ("log", Hash<double>([.. Uniforms().Select(u => Elementary.Log(u))])),
        ("tanh", Hash<double>([.. Normals().Select(z => Elementary.Tanh(z))])),
        ("logistic", Hash<double>([.. Normals().Select(z => Elementary.Logistic(10 * z))])),
        ("matrix product float", Product<float>()),
        ("matrix product double", Product<double>()),
        ("training float", Training<float>()),
        ("training double", Training<double>()),
        ("report", Report()),
    ];

    static double[] Uniforms()
    {
        var values = new double[Values];
        Random.FillUniform(1, values);
        return values;
    }

    static double[] Normals()
    {
        var values = new double[Values];
        Random.FillNormal(1, values);
        return values;
    }

    static string Product<T>() where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        var (a, b, c) = (new Matrix<T>(67, 129), new Matrix<T>(129, 35), new Matrix<T>(67, 35));
        Normal.Standard.Fill(a, Random.Child("a"));
        Normal.Standard.Fill(b, Random.Child("b"));
        MatrixProduct.Multiply(a, b, into: c);
        return Hash<T>(c.Values);
    }

    static string Training<T>() where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        var images = new Matrix<T>(64, 13);
        Normal.Standard.Fill(images, Random.Child("images"));
        int[] labels = [.. Enumerable.Range(0, 64).Select(i => i % 3)];
        var network = Mlp.Create<T>([13, 17, 17, 3], new Tanh(), VarianceScaling.GlorotUniform, Random.Child("weights"), 16);
        var run = new TrainingRun<T>(network, new Sgd(0.1), images, labels, Random.Child("batches"));
        double[] losses = [.. Enumerable.Range(0, 50).Select(_ => run.Step())];
        return Hash<double>(losses);
    }

    static string Report()
    {
        var study = Study.All[0];
        var judge = new Judge(Environment.ProcessorCount);
        var outcomes = study.Hypotheses.Take(3).Select(hypothesis => judge.Decide(hypothesis, hypothesis.PinnedRoot)).ToList();
        var files = ReportRenderer.Render(new(study, outcomes, []));
        return Hash<byte>(Encoding.UTF8.GetBytes(string.Concat(files.Select(file => file.Content))));
    }

    static string Hash<T>(ReadOnlySpan<T> values) where T : unmanaged =>
        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(values)));
}
