using InitStudy.Model;
using InitStudy.Model.Layers;

namespace InitStudy.Experiments.Setups.LinearRegime;

/// <summary>Exact variances of a small linear network's signals and gradients: averages over all signs of all that is random.</summary>
/// <remarks>
/// Every weight is ±√Var[W], every input ±√Var[x], every element of ∂C/∂sᵈ ±1, all independent with mean 0: the
/// randomness that section 4.2.1 of Glorot and Bengio 2010 speaks of. A variance is then a mean of squares over finitely
/// many equally likely passes through the network, and nothing is left to chance.
/// </remarks>
sealed class SignAverages
{
    readonly double[] _signal = new double[3], _gradient = new double[3], _weightGradient = new double[3];

    /// <summary>Runs through all signs.</summary>
    /// <param name="net">Widths and variances.</param>
    /// <param name="inputVariance">Var[x]; Var[∂C/∂sᵈ] is 1.</param>
    public SignAverages(SignedLinearNet net, double inputVariance = 1)
    {
        int ends = net.Inputs + net.Outputs, rows = 1 << ends;
        Matrix<double> x = new(rows, net.Inputs), dy = new(rows, net.Outputs);
        for (var row = 0; row < rows; row++)
        {
            for (var j = 0; j < net.Inputs; j++) x[row, j] = Sign(row, j) * Math.Sqrt(inputVariance);
            for (var j = 0; j < net.Outputs; j++) dy[row, j] = Sign(row, net.Inputs + j);
        }

        var network = Network(net, rows);
        var dense = network.Layers.OfType<Dense<double>>().ToArray();
        var weights = dense.Sum(layer => layer.Weight.Value.Count);
        for (var signs = 0; signs < 1 << weights; signs++)
        {
            var bit = 0;
            for (var i = 0; i < dense.Length; i++)
            {
                foreach (ref var w in dense[i].Weight.Value.Values) w = Sign(signs, bit++) * Math.Sqrt(net.WeightVariances[i]);
            }

            network.Forward(x);
            network.Backward(dy);
            for (var i = 0; i < dense.Length; i++) Add(network, i, dy, 1.0 / (1 << weights));
        }
    }

    /// <summary>Var[zⁱ], i from 0.</summary>
    public double Signal(int i) => _signal[i];

    /// <summary>Var[∂C/∂sⁱ].</summary>
    public double Gradient(int i) => _gradient[i];

    /// <summary>Var[∂C/∂wⁱ], of one example.</summary>
    public double WeightGradient(int i) => _weightGradient[i];

    static Network<double> Network(SignedLinearNet net, int rows) => new(
        [
            .. Enumerable.Range(0, 3).Select(i => new Dense<double>(net.Widths[i], net.Widths[i + 1])),
        ],
        rows);

    /// <summary>Adds the mean squares of one pass; wⁱ's gradient is zⁱ times ∂C/∂sⁱ for each example on its own, eq. 3.</summary>
    void Add(Network<double> network, int i, Matrix<double> dy, double share)
    {
        var (z, ds) = (network.Input(i), i + 1 < network.Layers.Count ? network.InputGradient(i + 1) : dy);
        for (var row = 0; row < z.Rows; row++)
        {
            var (signal, gradient) = (MeanSquare(z.Row(row)), MeanSquare(ds.Row(row)));
            _signal[i] += share * signal / z.Rows;
            _gradient[i] += share * gradient / z.Rows;
            _weightGradient[i] += share * signal * gradient / z.Rows;
        }
    }

    static double MeanSquare(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value * value;
        return sum / values.Length;
    }

    static int Sign(int signs, int bit) => (signs >> bit & 1) == 0 ? 1 : -1;
}
