using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Layers;

/// <summary>Leaky layers whose slope is learned or drawn.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
public sealed class LeakyLayerProperties
{
    [Property]
    public void AParametricReluStartsAsALeakyReluWithSlopeAQuarter(Fans shape, Seed seed)
    {
        var x = Standard(shape, seed);
        Matrix<double> y = new(shape.In, shape.Out), expected = new(shape.In, shape.Out);
        new ParametricRelu<double>(shape.Out).Forward(x, y);
        new LeakyRelu(0.25).Forward(x, expected);
        Same.Spans<double>(expected.Values, y.Values, "y");
        Assert.False(new ParametricRelu<double>(shape.Out).Slope.IsWeight);
    }

    [Property]
    public void EveryFeatureOfAParametricReluHasItsOwnSlope(Fans shape, Seed seed)
    {
        var layer = new ParametricRelu<double>(shape.Out);
        Normal.Standard.Fill(layer.Slope.Value, seed.Stream.Child("slopes"));
        var (x, y) = (Standard(shape, seed), new Matrix<double>(shape.In, shape.Out));
        layer.Forward(x, y);
        for (var i = 0; i < shape.In; i++)
        {
            for (var j = 0; j < shape.Out; j++)
                Assert.Equal(x[i, j] > 0 ? x[i, j] : layer.Slope.Value[0, j] * x[i, j], y[i, j]);
        }
    }

    /// <summary>
    /// Element (i, j) of pass p has slope lowest + (highest − lowest) · value i · width + j of child p.
    /// </summary>
    [Property]
    public void ARandomizedSlopeIsAPureFunctionOfStreamPassAndElement(Fans shape, Seed seed)
    {
        const double Lowest = 0.125, Highest = 1.0 / 3;
        var layer = new RandomizedRelu<double>(shape.Out, seed.Stream);
        var (x, y) = (new Matrix<double>(shape.In, shape.Out), new Matrix<double>(shape.In, shape.Out));
        x.Fill(-1);
        for (var pass = 0; pass < 3; pass++)
        {
            layer.Forward(x, y, Pass.Prediction);   // which uses up no pass
            layer.Forward(x, y);
            for (var i = 0; i < y.Count; i++)
                Assert.Equal(-(Lowest + (Highest - Lowest) * seed.Stream.Child(pass).Uniform(i)), y.Values[i], 1e-15);
        }
    }

    [Property]
    public void APassThatIsRepeatedHasTheSameSlopes(Fans shape, Seed seed)
    {
        var layer = new RandomizedRelu<float>(shape.Out, seed.Stream);
        Matrix<float> x = new(shape.In, shape.Out), first = new(shape.In, shape.Out), again = new(shape.In, shape.Out);
        x.Fill(-1);
        layer.Forward(x, first);
        Assert.Equal(1, layer.NextPass);
        layer.Forward(x, again);
        Assert.NotEqual(first.Values.ToArray(), again.Values.ToArray());
        layer.NextPass = 0;
        layer.Forward(x, again);
        Same.Spans<float>(first.Values, again.Values, "y");
    }

    /// <summary>In every other pass it is the leaky ReLU of the mean slope, and remembers nothing.</summary>
    [Property]
    public void OutsideTrainingTheSlopeIsTheMean(Fans shape, Seed seed)
    {
        var layer = new RandomizedRelu<double>(shape.Out, seed.Stream, lowest: 0.25, highest: 0.75);
        var x = Standard(shape, seed);
        Matrix<double> y = new(shape.In, shape.Out), dx = new(shape.In, shape.Out), expected = new(shape.In, shape.Out);
        layer.Forward(x, y);
        layer.Backward(x, y, x, dx);
        new LeakyRelu(0.5).Forward(x, expected);
        foreach (var pass in new[] { Pass.Prediction, Pass.Sampling })
        {
            var predicted = new Matrix<double>(shape.In, shape.Out);
            layer.Forward(x, predicted, pass);
            Same.Spans<double>(expected.Values, predicted.Values, "y");
        }

        layer.Backward(x, y, x, expected);
        Same.Spans<double>(dx.Values, expected.Values, "dx after a prediction");
    }

    [Fact]
    public void ParametersThatMakeNoSenseAreNamed()
    {
        var random = new Seed(1).Stream;
        Failure.Names(() => _ = new ParametricRelu<double>(0), "width is 0", "at least 1");
        Failure.Names(() => _ = new ParametricRelu<double>(1, double.NaN), "slope is NaN", "expected a finite number");
        Failure.Names(() => _ = new RandomizedRelu<double>(0, random), "width is 0", "at least 1");
        Failure.Names(
            () => _ = new RandomizedRelu<double>(1, random, 0.5, 0.25), "highest - lowest is -0.25", "at least 0");
        Failure.Names(() => new RandomizedRelu<double>(1, random).NextPass = -1, "value is -1", "at least 0");
    }

    static Matrix<double> Standard(Fans shape, Seed seed)
    {
        var x = new Matrix<double>(shape.In, shape.Out);
        Normal.Standard.Fill(x, seed.Stream.Child("x"));
        return x;
    }
}
