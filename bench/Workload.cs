using System.Globalization;
using InitStudy.Harness.Testing;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Bench;

/// <summary>What the peer in peers/torch does too, under the same name: same shapes, batch, activation and optimizer.</summary>
/// <param name="Name">As the peer calls it.</param>
/// <param name="Unit">Of the value; more is better, but for ns.</param>
/// <param name="Measure">The value.</param>
sealed record Workload(string Name, string Unit, Func<double> Measure)
{
    static readonly RandomStream Random = RandomStream.Root(7);

    /// <summary>Every workload.</summary>
    static IEnumerable<Workload> All =>
    [
        .. new[] { 64, 128, 256, 512, 1024, 2048 }.Select(n => new Workload($"gemm-f32-{n}", "GFLOP/s", () => Product(n))),
        new("normal-f32-1e7", "Msamples/s", Normals),
        .. new[] { (64, 50, 64), (256, 50, 256), (1024, 20, 256) }.Select(size => Forward(size.Item1, size.Item2, size.Item3)),
        Train("deep-narrow", [64, .. Enumerable.Repeat(100, 10), 10], 32, new Tanh(), new Sgd(1e-4)),
        Train("geron-mnist", [784, 300, 300, 10], 32, new Relu(), new Sgd(1e-4)),
        Train("glorot-2010", [784, 1000, 1000, 1000, 1000, 10], 10, new Tanh(), new Sgd(1e-4)),
        Train("adam-wide", [512, .. Enumerable.Repeat(512, 20), 10], 256, new Relu(), new Adam(1e-5)),
        Train("adam-small", [64, 64, 64, 64, 64, 10], 64, new Relu(), new Adam(1e-5)),
        new("property-glorot-ratio", "cases/s", GlorotRatio),
        .. new[] { 512, 2048 }.Select(n => new Workload($"gemm-f64-{n}", "GFLOP/s", () => Product<double>(n))),
        .. new[] { 512, 1024, 2048 }.Select(n =>
            new Workload($"one-thread-gemm-f32-{n}", "GFLOP/s", () => KernelThreads.Alone(() => Product(n)))),
        new("check", "ns/value", Check),
        new("fma-limit-f32", "GFLOP/s", FmaLimit.Measure),
        new("hand-over", "M/s", HandOver.Measure),
    ];

    /// <summary>Runs the workloads whose name contains <paramref name="only"/>; prints a JSON object a line.</summary>
    public static void Report(string only)
    {
        foreach (var workload in All.Where(workload => workload.Name.Contains(only, StringComparison.Ordinal)))
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{{\"workload\":\"{workload.Name}\",\"unit\":\"{workload.Unit}\",\"value\":{workload.Measure():G5}}}"));
    }

    static double Product(int n) => Product<float>(n);

    static double Product<T>(int n) where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        Matrix<T> a = Drawn<T>(n, n), b = Drawn<T>(n, n), c = new(n, n);
        return 2.0 * n * n * n / Timing.SecondsPerCall(() => MatrixProduct.Multiply(a, b, into: c)) / 1e9;
    }

    static double Normals()
    {
        var x = new Matrix<float>(1, 10_000_000);
        return 10 / Timing.SecondsPerCall(() => Normal.Standard.Fill(x, Random));
    }

    /// <summary>Forward signal propagation: what a study of layer statistics costs, without gradients.</summary>
    static Workload Forward(int width, int depth, int batch) => new(
        $"forward-tanh-w{width}-d{depth}-b{batch}", "passes/s", () =>
        {
            var network = Mlp.Create<float>(
                [.. Enumerable.Repeat(width, depth + 2)], new Tanh(), VarianceScaling.GlorotNormal, Random, batch);
            var x = Drawn<float>(batch, width);
            return 1 / Timing.SecondsPerCall(() => network.Predict(x));
        });

    /// <summary>Training steps: forward, softmax cross-entropy, backward, update.</summary>
    static Workload Train(string name, int[] sizes, int batch, IActivation activation, IOptimizer optimizer) => new(
        $"train-{name}", "steps/s", () =>
        {
            var initializer = activation is Relu ? VarianceScaling.HeNormal : VarianceScaling.GlorotNormal;
            var network = Mlp.Create<float>(sizes, activation, initializer, Random, batch);
            int[] labels = [.. Enumerable.Range(0, batch).Select(i => Random.Choice(i, sizes[^1]))];
            var run = new TrainingRun<float>(network, optimizer, Drawn<float>(batch, sizes[0]), labels, Random);
            return 1 / Timing.SecondsPerCall(() => run.Step());
        });

    /// <summary>Draws a Glorot layer, sends a batch through and compares variances, for a fixed list of shapes.</summary>
    static double GlorotRatio()
    {
        (int FanIn, int FanOut)[] shapes = PeerShapes.All;
        return shapes.Length / Timing.SecondsPerCall(() =>
        {
            foreach (var (fanIn, fanOut) in shapes) PropertyCase.Ratio(fanIn, fanOut, Random);
        });
    }

    /// <summary>A million weights held to their law and the whole menu, as `check` does with a tensor of a file, on one thread.</summary>
    static double Check()
    {
        const int fanIn = 1000, fanOut = 1000;
        var weights = new Matrix<float>(fanOut, fanIn);
        new Normal(Math.Sqrt(2.0 / fanIn)).Fill(weights, Random);
        var declared = Declared.HeNormal(fanIn, fanOut);
        return Timing.SecondsPerCall(() => declared.MustBeFollowedBy(weights.Values, rowLength: fanIn)) * 1e9 / weights.Count;
    }

    static Matrix<T> Drawn<T>(int rows, int columns) where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        var matrix = new Matrix<T>(rows, columns);
        Normal.Standard.Fill(matrix, Random);
        return matrix;
    }
}
