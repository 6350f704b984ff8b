using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Layers;

/// <summary>Laws of the recurrent layer beyond those of every layer.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
public sealed class RecurrentProperties
{
    /// <summary>All gradients against derivatives that are carried forward through time, to rounding.</summary>
    [Property]
    public void BackThroughTimeIsForwardThroughTimeTransposed(SequenceCase c)
    {
        var layer = c.Layer<double>();
        Matrix<double> x = c.Input<double>(), dy = c.Gradient<double>(), dx = new(c.Batch, layer.Inputs);
        Pass(layer, x, dy, dx);
        Matrix<double>[] gradients = [dx, .. layer.Parameters.Select(parameter => parameter.Gradient)];
        var reference = new ForwardDerivative(layer, x, dy);
        for (var part = 0; part < gradients.Length; part++)
        {
            for (var i = 0; i < gradients[part].Rows; i++)
            {
                for (var j = 0; j < gradients[part].Columns; j++)
                {
                    Matrix<double>[] directions = [.. gradients.Select(g => new Matrix<double>(g.Rows, g.Columns))];
                    directions[part][i, j] = 1;
                    var expected = reference.Along(directions[0], directions[1], directions[2], directions[3]);
                    Assert.Equal(expected, gradients[part][i, j], 1e-11 * (1 + Math.Abs(expected)) * Size(c));
                }
            }
        }
    }

    [Property]
    public void OneStepIsADenseLayerWithItsActivation(SequenceCase any)
    {
        var c = any with { Steps = 1 };
        var layer = c.Layer<float>();
        var dense = new Dense<float>(c.Features, c.Units);
        layer.InputWeight.Value.CopyTo(dense.Weight.Value);
        layer.Bias.Value.CopyTo(dense.Bias.Value);
        var network = new Network<float>([dense, new Activate<float>(c.Units, c.Activation)], c.Batch);
        Matrix<float> x = c.Input<float>(), dy = c.Gradient<float>(), dx = new(c.Batch, c.Features);
        Same.Spans<float>(network.Forward(x).Values, Pass(layer, x, dy, dx).Values, "y");
        Same.Spans<float>(network.Backward(dy).Values, dx.Values, "dx");
        Same.Spans<float>(dense.Weight.Gradient.Values, layer.InputWeight.Gradient.Values, "dWx");
        Same.Spans<float>(dense.Bias.Gradient.Values, layer.Bias.Gradient.Values, "db");
        Assert.All(layer.RecurrentWeight.Gradient.Values.ToArray(), g => Assert.Equal(0, g));
    }

    /// <summary>∂L/∂h_t = dy_t + Wh (∂L/∂h_{t+1} φ′(s_{t+1})), Pascanu et al. eq. 4 and 5, unit by unit.</summary>
    [Property]
    public void TheHiddenGradientIsItsOwnAndWhatTheNextStepSends(SequenceCase c)
    {
        var layer = c.Layer<double>();
        Matrix<double> x = c.Input<double>(), dy = c.Gradient<double>(), dx = new(c.Batch, layer.Inputs);
        var y = Pass(layer, x, dy, dx);
        Assert.Equal(dy.Step(c.Steps - 1, c.Units).Row(0).ToArray(), layer.HiddenGradient.Step(c.Steps - 1, c.Units).Row(0).ToArray());
        for (var t = 0; t < c.Steps - 1; t++)
        {
            for (var row = 0; row < c.Batch; row++)
            {
                for (var j = 0; j < c.Units; j++)
                {
                    var expected = dy[row, t * c.Units + j];
                    for (var k = 0; k < c.Units; k++)
                    {
                        var s = Signal(layer, x, y, row, t + 1, k);
                        expected += layer.HiddenGradient[row, (t + 1) * c.Units + k]
                            * c.Activation.Derivative(s, c.Activation.Value(s)) * layer.RecurrentWeight.Value[j, k];
                    }

                    Assert.Equal(expected, layer.HiddenGradient[row, t * c.Units + j], 1e-11 * (1 + Math.Abs(expected)) * Size(c));
                }
            }
        }
    }

    [Property]
    public void APredictionIsTheForwardPassAndLeavesItAlone(SequenceCase c)
    {
        var layer = c.Layer<double>();
        Matrix<double> x = c.Input<double>(), dy = c.Gradient<double>(), dx = new(c.Batch, layer.Inputs);
        var y = Pass(layer, x, dy, dx);
        var first = dx.Values.ToArray();
        var wide = new Matrix<double>(c.Batch, layer.Outputs + 3);
        var predicted = wide.Block(0, 0, c.Batch, layer.Outputs);
        layer.Forward(x, predicted, InitStudy.Model.Layers.Pass.Prediction);
        for (var row = 0; row < c.Batch; row++) Same.Spans<double>(y.Row(row), predicted.Row(row), "prediction");
        layer.Forward(new(c.Batch, layer.Inputs), new(c.Batch, layer.Outputs), InitStudy.Model.Layers.Pass.Sampling);
        layer.Backward(x, y, dy, dx);
        Assert.Equal(first, dx.Values.ToArray());
    }

    [Property]
    public void AnEarlierLargerBatchLeavesNothingBehind(SequenceCase c)
    {
        var (fresh, used) = (c.Layer<double>(), c.Layer<double>());
        var larger = c with { Batch = c.Batch + 3, Seed = new(c.Seed.Value ^ 1) };
        Pass(used, larger.Input<double>(), larger.Gradient<double>(), new(larger.Batch, used.Inputs));
        Matrix<double> one = new(c.Batch, fresh.Inputs), two = new(c.Batch, fresh.Inputs);
        Pass(fresh, c.Input<double>(), c.Gradient<double>(), one);
        Pass(used, c.Input<double>(), c.Gradient<double>(), two);
        Assert.Equal(one.Values.ToArray(), two.Values.ToArray());
        Assert.Equal(fresh.HiddenGradient.Rows, used.HiddenGradient.Rows);
        for (var p = 0; p < 3; p++)
            Assert.Equal(fresh.Parameters[p].Gradient.Values.ToArray(), used.Parameters[p].Gradient.Values.ToArray());
    }

    [Fact]
    public void WeightsAreWeightsAndTheBiasIsNot()
    {
        var layer = new Recurrent<float>(2, 3, 4, new Tanh(), VarianceScaling.HeNormal, new Orthogonal(), new Seed(1).Stream);
        Assert.Equal([true, true, false], layer.Parameters.Select(parameter => parameter.IsWeight));
        var (input, recurrent) = (new Matrix<float>(3, 4), new Matrix<float>(4, 4));
        VarianceScaling.HeNormal.Fill(input, new Seed(1).Stream.Child("input"));
        new Orthogonal().Fill(recurrent, new Seed(1).Stream.Child("recurrent"));
        Assert.Equal(input.Values.ToArray(), layer.InputWeight.Value.Values.ToArray());
        Assert.Equal(recurrent.Values.ToArray(), layer.RecurrentWeight.Value.Values.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    public void SizesBelowOneAreNamed(int size)
    {
        Failure.Names(() => _ = new Recurrent<float>(size, 1, 1, new Tanh()), $"steps is {size}", "at least 1");
        Failure.Names(() => _ = new Recurrent<float>(1, size, 1, new Tanh()), $"features is {size}", "at least 1");
        Failure.Names(() => _ = new Recurrent<float>(1, 1, size, new Tanh()), $"units is {size}", "at least 1");
    }

    static Matrix<T> Pass<T>(Recurrent<T> layer, Matrix<T> x, Matrix<T> dy, Matrix<T> dx)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        var y = new Matrix<T>(x.Rows, layer.Outputs);
        layer.Forward(x, y);
        layer.Backward(x, y, dy, dx);
        return y;
    }

    static double Signal(Recurrent<double> layer, Matrix<double> x, Matrix<double> y, int row, int t, int unit)
    {
        var s = layer.Bias.Value[0, unit];
        for (var i = 0; i < layer.Features; i++) s += x[row, t * layer.Features + i] * layer.InputWeight.Value[i, unit];
        for (var i = 0; i < layer.Units; i++) s += y[row, (t - 1) * layer.Units + i] * layer.RecurrentWeight.Value[i, unit];
        return s;
    }

    /// <summary>How much rounding may add up: terms of a gradient, and what growth there is.</summary>
    static double Size(SequenceCase c) => c.Steps * c.Units * c.Batch * (c.Activation is Identity or Relu ? 10 : 1);
}
