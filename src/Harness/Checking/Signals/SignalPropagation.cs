using InitStudy.Harness.Theory;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Harness.Checking.Signals;

/// <summary>What becomes of a signal on its way up through the dense layers of a file, and of a gradient on its way down.</summary>
/// <remarks>
/// Up: q ← fanIn Var[W] E φ(√q z)² + Var[b], with fanIn Var[W] + Var[b] for the first layer. Down: g ← fanOut Var[W] E φ′(√q z)² g.
/// Poole et al. 2016, eq. 3; Schoenholz et al. 2017, eq. 13. Both hold for wide layers with independent weights of mean 0.
/// </remarks>
static class SignalPropagation
{
    const int Samples = 64;

    /// <summary>Every layer, input side first.</summary>
    public static IReadOnlyList<LayerSignal> Of(DenseChain chain, IActivation activation)
    {
        var signals = PredictedSignals(chain.Layers, activation);
        var gradients = PredictedGradients(chain.Layers, activation, signals);
        var (measuredSignals, measuredGradients) = Measured(chain, activation);
        return [.. chain.Names.Select((name, l) => new LayerSignal(name, signals[l], measuredSignals[l], gradients[l], measuredGradients[l]))];
    }

    static double[] PredictedSignals(IReadOnlyList<Dense<double>> layers, IActivation activation)
    {
        var q = new double[layers.Count];
        for (var l = 0; l < q.Length; l++)
        {
            var length = l == 0 ? 1 : GaussianMoments.SecondMoment(activation, q[l - 1]);
            q[l] = layers[l].Inputs * MeanSquare(layers[l].Weight.Value) * length + MeanSquare(layers[l].Bias.Value);
        }

        return q;
    }

    static double[] PredictedGradients(IReadOnlyList<Dense<double>> layers, IActivation activation, double[] signals)
    {
        var g = new double[layers.Count];
        g[^1] = 1;
        for (var l = g.Length - 2; l >= 0; l--)
        {
            var slope = GaussianMoments.SlopeSecondMoment(activation, signals[l]);
            g[l] = layers[l + 1].Outputs * MeanSquare(layers[l + 1].Weight.Value) * slope * g[l + 1];
        }

        return g;
    }

    static (double[] Signals, double[] Gradients) Measured(DenseChain chain, IActivation activation)
    {
        var random = RandomStream.Root(StableHash.Of("signal of a weight file"));
        var network = new Network<double>(chain.With(activation), Samples);
        Matrix<double> x = new(Samples, chain.Layers[0].Inputs), dy = new(Samples, chain.Layers[^1].Outputs);
        random.Child("x").FillNormal(0, x.Values);
        random.Child("dy").FillNormal(0, dy.Values);
        network.Forward(x);
        network.Backward(dy);
        var last = chain.Layers.Count - 1;
        return (
            [.. chain.Layers.Select((_, l) => MeanSquare(network.Output(2 * l)))],
            [.. chain.Layers.Select((_, l) => l == last ? 1 : MeanSquare(network.InputGradient(2 * l + 1)) / MeanSquare(dy))]);
    }

    static double MeanSquare(Matrix<double> matrix) => Reduction.SumOfSquares<double>(matrix.Values) / matrix.Count;
}
