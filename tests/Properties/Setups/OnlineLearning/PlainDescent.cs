using InitStudy.Experiments.Data;
using InitStudy.Model;
using InitStudy.Model.Losses;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Setups.OnlineLearning;

/// <summary>Gradient descent on Shapeset written out: ten new images and w − rate · gradient, every time.</summary>
static class PlainDescent
{
    internal static void Learn(Network<float> network, Shapeset set, RandomStream images, double rate, int updates)
    {
        var (x, labels, gradient) = (new Matrix<float>(10, set.Pixels), new int[10], new Matrix<float>(10, 9));
        for (var update = 0; update < updates; update++)
        {
            set.Fill(images, 10 * update, x, labels);
            SoftmaxCrossEntropy.Evaluate(network.Forward(x), labels, gradient);
            network.Backward(gradient);
            foreach (var parameter in network.Parameters)
            {
                for (var i = 0; i < parameter.Value.Count; i++)
                    parameter.Value.Values[i] = (float)(parameter.Value.Values[i] - rate * parameter.Gradient.Values[i]);
            }
        }
    }

    /// <summary>All weights and biases.</summary>
    internal static float[] Values(Network<float> network) =>
        [.. network.Parameters.SelectMany(parameter => parameter.Value.Values.ToArray())];
}
