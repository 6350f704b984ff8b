using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>A deep linear network that learns a rotation, from layers that are aligned with it: W_l = u^(1/D) Q_l.</summary>
/// <param name="Layers">D.</param>
/// <param name="Width">Units of every layer, inputs and outputs.</param>
/// <remarks>
/// Q_1 … Q_D are orthogonal, the target is their product, the inputs are the unit vectors, and L = ½ ‖Y − T‖²: every mode
/// grows as du/dt = D u^(2 − 2/D) (1 − u). Saxe, McClelland, Ganguli, arXiv:1312.6120; the equation was read in a
/// secondary text only.
/// </remarks>
public sealed record AlignedLayers(int Layers, int Width)
{
    const double Start = 0.1, End = 0.9;
    const int MostLayers = 60, Widest = 6;

    /// <summary>Learning rate times D, small enough that steps follow the equation within some per mille.</summary>
    const double Pace = 0.02;

    internal static Domain<AlignedLayers> Domain { get; } = new(
        [new("layers", 2, MostLayers), new("width", 1, Widest)],
        codes => new(codes[0], codes[1]),
        new("any", random => [random.LogUniform(0, 2, MostLayers), random.Between(1, 1, Widest)]),
        new("deep", random => [random.Between(0, 30, MostLayers), random.Between(1, 1, Widest)]));

    /// <summary>Time from u = 0.1 to 0.9 in units of 1/D: ∫ du / (u^(2 − 2/D) (1 − u)), by Simpson's rule.</summary>
    internal double PredictedTime()
    {
        const int intervals = 1000;
        const double width = (End - Start) / intervals;
        double Inverse(double u) => Elementary.Exp((2.0 / Layers - 2) * Elementary.Log(u)) / (1 - u);
        var sum = Inverse(Start) + Inverse(End);
        for (var i = 1; i < intervals; i++) sum += (i % 2 == 0 ? 2 : 4) * Inverse(Start + i * width);
        return sum * width / 3;
    }

    /// <summary>The same of gradient descent: steps times D times the learning rate, between steps by interpolation.</summary>
    internal double MeasuredTime(RandomStream random)
    {
        var network = new Network<double>([.. Enumerable.Range(0, Layers).Select(l => Layer(random.Child(l)))], Width);
        var inputs = UnitVectors();
        var target = new Matrix<double>(Width, Width);
        network.Forward(inputs).CopyTo(target);
        Scale(target.Values, 1 / Start);
        var dy = new Matrix<double>(Width, Width);
        var optimization = new OptimizerState<double>(new Sgd(Pace / Layers), network.Parameters);
        var before = Start;
        for (var step = 0; ; step++)
        {
            var y = network.Forward(inputs);
            var u = Reduction.Dot<double>(y.Values, target.Values) / Width;
            if (u >= End) return Pace * (step - (u - End) / (u - before));
            before = u;
            for (var i = 0; i < dy.Count; i++) dy.Values[i] = y.Values[i] - target.Values[i];
            network.Differentiate(dy);
            optimization.Step();
        }
    }

    Dense<double> Layer(RandomStream random)
    {
        var layer = new Dense<double>(Width, Width, new Orthogonal(), random);
        Scale(layer.Weight.Value.Values, Elementary.Exp(Elementary.Log(Start) / Layers));
        layer.Bias.RateFactor = 0;
        return layer;
    }

    Matrix<double> UnitVectors()
    {
        var x = new Matrix<double>(Width, Width);
        for (var i = 0; i < Width; i++) x[i, i] = 1;
        return x;
    }

    static void Scale(Span<double> values, double factor)
    {
        foreach (ref var value in values) value *= factor;
    }
}
