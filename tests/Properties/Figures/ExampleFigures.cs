using InitStudy.Experiments.Studies.Regularization;
using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Properties.Figures;

/// <summary>One figure of each kind that reports hold, and the awkward ones.</summary>
static class ExampleFigures
{
    static readonly string[] Labels =
    [
        "tanh, U(±1/√fanIn)", "tanh, Glorot uniform", "tanh, N(0, 1)", "ReLU, He normal", "ReLU, LeCun normal",
        "logistic, N(0, 1)", "logistic & friends <σ′ ≤ 1/4>",
    ];

    public static LinePlot Logistic { get; } = new(
        "A squashing function and its derivative", new("x"), new("value"),
        [
            new("x / (1 + |x|)", Grid(-4, 4, 81), [.. Grid(-4, 4, 81).Select(x => x / (1 + Math.Abs(x)))]),
            new("theory: slope at 0", [-1, 1], [-1, 1]) { Dashed = true },
        ]);

    public static LinePlot Gradients { get; } = new(
        "Gradient norm by layer: it vanishes toward the input unless the weights keep the variance",
        new("layer"), new("‖∂L/∂h‖, mean of 32 seeds", AxisScale.Decimal),
        [.. Labels.Select((label, k) => Decay(label, ratio: 1.2 - (k * 0.15)))]);

    public static LinePlot Learning { get; } = new(
        "Training loss", new("step"), new("cross-entropy (nats)"),
        [.. Gradients.Curves.Take(4).Select(c => c with { Spread = new(Times(0.5, c.Y), Times(2, c.Y)) })]);

    public static HeatMap Gain { get; } = new(
        "Variance gain", new("fanIn", AxisScale.Binary), new("fanOut", AxisScale.Binary), new("gain"),
        Fans, Fans, Table((i, j) => i == 2 && j == 3 ? double.NaN : 2 * Fans[i] / (Fans[i] + Fans[j])))
    {
        ContourLevels = [0.5, 1, 1.5],
        Curves =
        [
            new("gain 1", [1, 1024], [1, 1024]) { Dashed = true },
            new("gain 0.5", [1, 300], [3, 900]) { Dashed = true },
        ],
    };

    public static LinePlot Empty { get; } = new(
        "Every run diverged", new("step"), new("loss", AxisScale.Decimal), [new("logistic", [1, 2], [double.NaN, -1])]);

    public static LinePlot Extreme { get; } = new(
        "Long labels and long numbers, in a title that is much too long for one line of any figure that fits a page",
        new("value of a quantity with a very long name that goes on and on", Minimum: -0.002, Maximum: 0.002),
        new("another quantity whose name is far longer than the axis is high"),
        [new("tanh, orthogonal weights with gain 5/3, zero biases and a batch of 32", [-0.003, 0.003], [-3e7, 4e9])]);

    public static TheoryData<string> Names =>
        [nameof(Logistic), nameof(Gradients), nameof(Learning), nameof(Gain), nameof(Empty), nameof(Extreme)];

    public static IFigure Named(string name) => name switch
    {
        nameof(Logistic) => Logistic,
        nameof(Gradients) => Gradients,
        nameof(Learning) => Learning,
        nameof(Gain) => Gain,
        nameof(Empty) => Empty,
        nameof(Extreme) => Extreme,
        _ => throw new ArgumentException(name),
    };

    static double[] Fans => [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];

    static Curve Decay(string label, double ratio)
    {
        var y = new double[21];
        for (var (i, norm) = (20, 1.0); i >= 0; i--, norm *= ratio) y[i] = norm;
        return new(label, Grid(0, 20, 21), y) { Markers = true };
    }

    static double[] Grid(double from, double to, int count) =>
        [.. Enumerable.Range(0, count).Select(i => from + ((to - from) * i / (count - 1)))];

    static double[] Times(double factor, IEnumerable<double> values) => [.. values.Select(v => factor * v)];

    static double[,] Table(Func<int, int, double> cell)
    {
        var table = new double[Fans.Length, Fans.Length];
        for (var i = 0; i < Fans.Length; i++)
            for (var j = 0; j < Fans.Length; j++) table[i, j] = cell(i, j);
        return table;
    }
}
