using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Bench;

/// <summary>The kernels one by one, with what they allocate.</summary>
[MemoryDiagnoser]
public class Kernels
{
    readonly Matrix<float> _a = new(256, 256), _b = new(256, 256), _c = new(256, 256);
    readonly Matrix<double> _x = new(1, 65_536), _y = new(1, 65_536);
    readonly double[] _normals = new double[65_536];
    readonly OptimizerState<float> _adam;

    /// <summary>Operands from N(0, 1).</summary>
    public Kernels()
    {
        Normal.Standard.Fill(_a, RandomStream.Root(1));
        Normal.Standard.Fill(_b, RandomStream.Root(2));
        Normal.Standard.Fill(_x, RandomStream.Root(3));
        _adam = new(new Adam(1e-3), [new(256, 256)]);
    }

    /// <summary>A · B, 256 × 256.</summary>
    [Benchmark]
    public void Product() => MatrixProduct.Multiply<float>(_a, _b, into: _c);

    /// <summary>A · Bᵀ, 256 × 256.</summary>
    [Benchmark]
    public void ProductOfTransposed() => MatrixProduct.Multiply(_a, _b.Transpose, into: _c);

    /// <summary>tanh of 65 536 floats.</summary>
    [Benchmark]
    public void TanhInSingle() => new Tanh().Forward(_a, _c);

    /// <summary>tanh of 65 536 doubles.</summary>
    [Benchmark]
    public void TanhInDouble() => new Tanh().Forward(_x, _y);

    /// <summary>Logistic function of 65 536 doubles.</summary>
    [Benchmark]
    public void LogisticInDouble() => new Logistic().Forward(_x, _y);

    /// <summary>65 536 normal numbers.</summary>
    [Benchmark]
    public void Normals() => RandomStream.Root(4).FillNormal(0, _normals);

    /// <summary>Sum of squares of 65 536 floats.</summary>
    [Benchmark]
    public double SumOfSquares() => Reduction.SumOfSquares<float>(_a.Values);

    /// <summary>Adam's update of 65 536 parameters.</summary>
    [Benchmark]
    public void AdamStep() => _adam.Step();

    /// <summary>In this process, whose settings are the program's: a project of its own would have others.</summary>
    internal static void Run(string[] args) => BenchmarkRunner.Run<Kernels>(
        DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(new InProcessEmitToolchain(new()))), args);
}
