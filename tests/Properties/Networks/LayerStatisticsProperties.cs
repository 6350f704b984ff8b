using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Training;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Networks;

/// <summary>Each statistic of a layer is its definition, computed slowly.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 60)]
public sealed class LayerStatisticsProperties
{
    [Property]
    public void StatisticsAreTheirDefinitions(NetworkCase c)
    {
        var network = c.Network<double>(c.Batch + 2); // with buffers larger than the batch
        var x = c.Input<double>(c.Batch);
        var gradient = new Matrix<double>(c.Batch, c.Outputs);
        SoftmaxCrossEntropy.Evaluate<double>(network.Forward(x), c.Labels(c.Batch), gradient);
        network.Backward(gradient);
        var statistics = LayerStatistics.Of(network, gradient, 0.25);

        var layers = c.Sizes.Count - 1;
        Assert.Equal(layers, statistics.Count);
        for (var l = 0; l < layers; l++)
        {
            var last = l == layers - 1;
            var dense = (Dense<double>)network.Layers[2 * l];
            double[] pre = Elements(network.Output(2 * l));
            double[] output = last ? pre : [.. pre.Select(c.Activation.Value)];
            double[] signalGradient = Elements(last ? gradient : network.InputGradient(2 * l + 1));
            var gradientNorm = Norm(Elements(dense.Weight.Gradient));
            Near(output.Average(), statistics[l].Mean);
            Near(output.Average(value => value * value), statistics[l].SecondMoment);
            Near(last ? 0 : pre.Average(s => Flat(c.Activation, s) ? 1.0 : 0), statistics[l].Saturation);
            Near(gradientNorm, statistics[l].GradientNorm);
            Near(Norm(signalGradient), statistics[l].SignalGradientNorm);
            Near(0.25 * gradientNorm / Norm(Elements(dense.Weight.Value)), statistics[l].UpdateRatio);
        }
    }

    /// <summary>The logistic function is flat where its value leaves (0.01, 0.99).</summary>
    [Property]
    public void ALogisticUnitIsSaturatedNearZeroAndOne(Seed seed)
    {
        var network = new Network<double>([new Dense<double>(1, 1), new Activate<double>(1, new Logistic())], 200);
        network.Parameters[0].Value[0, 0] = 5;
        var x = new NetworkCase([1, 1], 200, new Identity(), seed).Input<double>(200);
        var y = Elements(network.Forward(x));
        network.Backward(new(200, 1));
        var expected = y.Count(value => value is < 0.01 or > 0.99) / 200.0;
        Assert.Equal(expected, LayerStatistics.Of(network, new Matrix<double>(200, 1), 1)[0].Saturation, 1e-12);
    }

    static bool Flat(IActivation phi, double s) =>
        Math.Abs(phi.Derivative(s, phi.Value(s))) < 0.0396 * phi.LargestSlope;

    static double[] Elements(Matrix<double> matrix) =>
        [.. Enumerable.Range(0, matrix.Rows).SelectMany(i => matrix.Row(i).ToArray())];

    static double Norm(double[] values) => Math.Sqrt(values.Sum(value => value * value));

    static void Near(double expected, double actual) =>
        Assert.InRange(
            actual, expected - 1e-12 * (1 + Math.Abs(expected)), expected + 1e-12 * (1 + Math.Abs(expected)));
}
