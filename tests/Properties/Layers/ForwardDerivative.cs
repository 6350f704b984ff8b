using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;

namespace InitStudy.Properties.Layers;

/// <summary>
/// The derivative of L = Σ dy · h of a recurrent layer in one direction of its input and parameters, carried forward
/// through time: no step of it is one of back-propagation.
/// </summary>
sealed class ForwardDerivative(Recurrent<double> layer, Matrix<double> x, Matrix<double> dy)
{
    /// <summary>ḣ_t = φ′(s_t) (ẋ_t Wx + x_t Ẇx + ḣ_{t−1} Wh + h_{t−1} Ẇh + ḃ), and Σ dy · ḣ.</summary>
    internal double Along(Matrix<double> inputs, Matrix<double> wx, Matrix<double> wh, Matrix<double> bias)
    {
        var sum = 0.0;
        for (var row = 0; row < x.Rows; row++)
        {
            double[] h = new double[layer.Units], direction = new double[layer.Units];
            for (var t = 0; t < layer.Steps; t++)
            {
                double[] xt = Features(x, row, t), dxt = Features(inputs, row, t);
                var (nextH, nextDirection) = (new double[layer.Units], new double[layer.Units]);
                for (var j = 0; j < layer.Units; j++)
                {
                    var s = layer.Bias.Value[0, j] + Dot(xt, layer.InputWeight.Value, j) + Dot(h, layer.RecurrentWeight.Value, j);
                    var slope = bias[0, j] + Dot(dxt, layer.InputWeight.Value, j) + Dot(xt, wx, j)
                        + Dot(direction, layer.RecurrentWeight.Value, j) + Dot(h, wh, j);
                    nextH[j] = layer.Activation.Value(s);
                    nextDirection[j] = layer.Activation.Derivative(s, nextH[j]) * slope;
                    sum += dy[row, t * layer.Units + j] * nextDirection[j];
                }

                (h, direction) = (nextH, nextDirection);
            }
        }

        return sum;
    }

    double[] Features(Matrix<double> sequence, int row, int t) =>
        sequence.Row(row).Slice(t * layer.Features, layer.Features).ToArray();

    static double Dot(double[] row, Matrix<double> w, int column)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Length; i++) sum += row[i] * w[i, column];
        return sum;
    }
}
