using System.Numerics;
using System.Reflection;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Regularization;
using InitStudy.Model.Training;

namespace InitStudy.Harness.CommandLine;

/// <summary>Hashes of the building blocks that exist in single and in double precision.</summary>
static class FingerprintOf<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>So many that a C library with other functions would differ in some.</summary>
    const int Arguments = 5003;

    static readonly int[] Lengths = [0, 1, 7, 4096, 10_007];

    static readonly (int M, int K, int N)[] Sizes = [(1, 1, 1), (7, 5, 3), (17, 37, 35), (3, 300, 18)];

    /// <summary>Every initializer that has a name in the engine, found by reflection, and those that need a number.</summary>
    internal static readonly IInitializer[] Initializers =
    [
        .. typeof(IInitializer).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => typeof(IInitializer).IsAssignableFrom(property.PropertyType))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => (IInitializer)property.GetValue(null)!),
        new Uniform(0.5), new Orthogonal(),
    ];

    /// <summary>Every activation at its default, found by reflection.</summary>
    public static IReadOnlyList<IActivation> Activations { get; } =
    [
        .. typeof(IActivation).Assembly.GetTypes()
            .Where(type => type.IsValueType && typeof(IActivation).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (IActivation)Activator.CreateInstance(type)!),
    ];

    /// <summary>Every building block and its hash.</summary>
    public static IEnumerable<(string Block, string Hash)> All() =>
        Blocks().Select(block => (Named(block.Name), block.Hash));

    /// <summary>A block's name with the precision.</summary>
    internal static string Named(string block) => $"{block} {(typeof(T) == typeof(float) ? "float" : "double")}";

    /// <summary>Products that are packed, cut over k, and shared by threads.</summary>
    public static string LargeProducts() =>
        Fingerprint.Hash<T>([.. Product(13, 520, 130, false, false), .. Product(13, 520, 130, true, true)]);

    static IEnumerable<(string Name, string Hash)> Blocks() =>
    [
        ("exp", Map(60, x => Elementary.Exp<Lane<T>>(x))),
        ("log", Map(60, x => Elementary.Log<Lane<T>>(T.Abs(x)))),
        ("tanh", Map(3, x => Elementary.Tanh<Lane<T>>(x))),
        ("cosine of pi x", Map(20, x => Trigonometry.CosOfPi<Lane<T>>(x))),
        ("logistic", Map(30, x => Elementary.Logistic<Lane<T>>(x))),
        .. Activations.Select(phi => ($"activation {phi.Name}", BothWays(phi))),
        .. Initializers.Select(rule => ($"initializer {rule.Name}", Fingerprint.Hash<T>(Draw(17, 13, rule).Values))),
        ("sums", Fingerprint.Hash<double>([.. Lengths.SelectMany(Sums)])),
        ("product A B", Products(false, false)),
        ("product A' B", Products(true, false)),
        ("product A B'", Products(false, true)),
        ("product A' B'", Products(true, true)),
        ("squared error", Loss(MeanSquaredError.Evaluate)),
        ("Huber's error", Loss((y, target, dy) => Huber.Evaluate(y, target, dy))),
        ("logistic cross-entropy", Loss((y, target, dy) => LogisticCrossEntropy.Evaluate(y, Squared(target), dy))),
        ("randomized ReLU", Randomized()),
        ("penalties and max-norm", Regularization()),
        ("training with SGD", Training(new Sgd(0.1))),
        ("training with Adam", Training(new Adam(0.01))),
    ];

    static string Map(double radius, Func<T, T> f) =>
        Fingerprint.Hash<T>([.. Draw(1, Arguments, new Uniform(radius)).Values.ToArray().Select(f)]);

    static string BothWays(IActivation phi)
    {
        Matrix<T> x = Draw(1, Fingerprint.Count, new Uniform(8)), both = new(2, Fingerprint.Count);
        phi.Forward(x, both.RowRange(0, 1));
        phi.Backward(x, both.RowRange(0, 1), x, both.RowRange(1, 1));
        return Fingerprint.Hash<T>(both.Values);
    }

    static double[] Sums(int length)
    {
        ReadOnlySpan<T> x = Draw(1, length, new Uniform(1)).Values;
        return [Reduction.Sum(x), Reduction.SumOfSquares(x), Reduction.Dot(x[..(length / 2)], x[^(length / 2)..])];
    }

    static string Products(bool transposeA, bool transposeB) =>
        Fingerprint.Hash<T>([.. Sizes.SelectMany(size => Product(size.M, size.K, size.N, transposeA, transposeB))]);

    /// <summary>C = A B, then C += A B, all three of them blocks of larger matrices.</summary>
    static T[] Product(int m, int k, int n, bool transposeA, bool transposeB)
    {
        var (a, b) = (transposeA ? Block(k, m) : Block(m, k), transposeB ? Block(n, k) : Block(k, n));
        var (c, result) = (Block(m, n), new Matrix<T>(m, n));
        Operand<T> left = transposeA ? a.Transpose : a, right = transposeB ? b.Transpose : b;
        MatrixProduct.Multiply(left, right, into: c);
        MatrixProduct.MultiplyAdd(left, right, into: c);
        c.CopyTo(result);
        return result.Values.ToArray();
    }

    static Matrix<T> Block(int rows, int columns) =>
        Draw(rows + 3, columns + 5, new Uniform(1)).Block(1, 2, rows, columns);

    static string Loss(Func<Matrix<T>, Matrix<T>, Matrix<T>, double> evaluate)
    {
        var gradient = new Matrix<T>(7, 5);
        var loss = evaluate(Draw(7, 5, Normal.Standard), Draw(7, 5, new Uniform(1)), gradient);
        return Fingerprint.Hash<T>([T.CreateTruncating(loss), .. gradient.Values]);
    }

    /// <summary>Values from −1 to 1 as shares.</summary>
    static Matrix<T> Squared(Matrix<T> values)
    {
        foreach (ref var value in values.Values) value *= value;
        return values;
    }

    static string Randomized()
    {
        var y = new Matrix<T>(7, 5);
        new RandomizedRelu<T>(5, Fingerprint.Random).Forward(Draw(7, 5, Normal.Standard), y);
        return Fingerprint.Hash<T>(y.Values);
    }

    static string Regularization()
    {
        var weight = new Parameter<T>(37, 19);
        Draw(37, 19, Normal.Standard).CopyTo(weight.Value);
        new L1(0.1).AddGradient(weight);
        new L2(0.1).AddGradient(weight);
        new MaxNorm(6).Apply(weight.Value);
        return Fingerprint.Hash<T>([.. weight.Gradient.Values, .. weight.Value.Values]);
    }

    static string Training(IOptimizer optimizer)
    {
        int[] labels = [.. Enumerable.Range(0, 64).Select(i => i % 3)];
        var network = Mlp.Create<T>([13, 17, 17, 3], new Tanh(), VarianceScaling.GlorotUniform, Fingerprint.Random, 9);
        var run = new TrainingRun<T>(network, optimizer, Draw(64, 13, Normal.Standard), labels, Fingerprint.Random);
        double[] losses = [.. Enumerable.Range(0, 4).Select(_ => run.Step())];
        var statistics = LayerStatistics.Of(network, run.OutputGradient, 0.1).SelectMany<LayerStatistics, double>(
            layer => [layer.Mean, layer.SecondMoment, layer.Saturation, layer.SignalGradientNorm, layer.UpdateRatio]);
        return Fingerprint.Hash<double>([.. losses, .. statistics]);
    }

    static Matrix<T> Draw(int rows, int columns, IInitializer initializer)
    {
        var matrix = new Matrix<T>(rows, columns);
        initializer.Fill(matrix, Fingerprint.Random.Child(rows).Child(columns));
        return matrix;
    }
}
