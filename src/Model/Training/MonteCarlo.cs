using System.Numerics;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;

namespace InitStudy.Model.Training;

/// <summary>Class probabilities as a network with dropout sees them, pass after pass.</summary>
/// <param name="Mean">Mean over passes, (batch, classes).</param>
/// <param name="Deviation">√(mean over passes of the squared distance from the mean), (batch, classes).</param>
/// <remarks>Gal and Ghahramani, arXiv:1506.02142, section 4.</remarks>
public sealed record MonteCarlo(Matrix<double> Mean, Matrix<double> Deviation)
{
    /// <summary>Mean and deviation over that many sampling passes. Shapes: x (1 … batch, inputs).</summary>
    /// <exception cref="ArgumentOutOfRangeException">When passes is 0 or negative.</exception>
    /// <exception cref="ArgumentException">When the shape of x does not fit.</exception>
    public static MonteCarlo Predict<T>(Network<T> network, Matrix<T> x, int passes)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Positive(passes);
        var classes = network.Layers[^1].Outputs;
        Matrix<double> mean = new(x.Rows, classes), deviation = new(x.Rows, classes);
        var probabilities = new double[classes];
        for (var pass = 1; pass <= passes; pass++)
        {
            var logits = network.Predict(x, Pass.Sampling);
            for (var i = 0; i < x.Rows; i++)
            {
                Softmax.Fill<T>(logits.Row(i), probabilities);
                Add(probabilities, mean.Row(i), deviation.Row(i), pass);
            }
        }

        foreach (ref var square in deviation.Values) square = Math.Sqrt(square / passes);
        return new(mean, deviation);
    }

    /// <summary>Takes one more value in: the mean moves, and the sum of squared distances from it grows (Welford 1962).</summary>
    static void Add(double[] values, Span<double> mean, Span<double> squares, int count)
    {
        for (var j = 0; j < values.Length; j++)
        {
            var distance = values[j] - mean[j];
            mean[j] += distance / count;
            squares[j] += distance * (values[j] - mean[j]);
        }
    }
}
