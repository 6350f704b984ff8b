using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Networks;

/// <summary>One step of gradient descent is w − learningRate · gradient, rounded once.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class SgdProperties
{
    /// <remarks>Eighths and small whole numbers, so that the result is exact.</remarks>
    [Property]
    public void AStepIsExactWhereNumbersAre((short Value, short Gradient)[] weights, byte eighths)
    {
        var parameter = new Parameter<double>(1, weights.Length);
        for (var i = 0; i < weights.Length; i++)
            (parameter.Value[0, i], parameter.Gradient[0, i]) = (weights[i].Value, weights[i].Gradient);
        var rate = (eighths + 1) / 8.0;
        new OptimizerState<double>(new Sgd(rate), [parameter]).Step();
        for (var i = 0; i < weights.Length; i++)
        {
            Assert.Equal(weights[i].Value - rate * weights[i].Gradient, parameter.Value[0, i]);
            Assert.Equal(weights[i].Gradient, parameter.Gradient[0, i]);
        }
    }

    [Property]
    public void EveryParameterMovesAgainstItsGradient(NetworkCase c)
    {
        var network = c.Network<double>(c.Batch);
        network.Forward(c.Input<double>(c.Batch));
        network.Backward(c.Target<double>(c.Batch));
        double[][] before = [.. network.Parameters.Select(parameter => parameter.Value.Values.ToArray())];
        new OptimizerState<double>(new Sgd(0.3), network.Parameters).Step();
        for (var p = 0; p < before.Length; p++)
        {
            for (var i = 0; i < before[p].Length; i++)
            {
                var (w, g) = (before[p][i], network.Parameters[p].Gradient.Values[i]);
                var lastPlaces = 2.3e-16 * (Math.Abs(w) + Math.Abs(0.3 * g));
                Assert.InRange(network.Parameters[p].Value.Values[i] - (w - 0.3 * g), -lastPlaces, lastPlaces);
            }
        }
    }

    /// <remarks>Numbers of one order of magnitude: their sum in double is exact.</remarks>
    [Property]
    public void SinglePrecisionIsRoundedOnce(short value, short gradient)
    {
        var parameter = new Parameter<float>(1, 1);
        (parameter.Value[0, 0], parameter.Gradient[0, 0]) = (value / 7f, gradient / 3f);
        new OptimizerState<float>(new Sgd(0.25), [parameter]).Step();
        Assert.Equal((float)((double)(value / 7f) - 0.25 * (gradient / 3f)), parameter.Value[0, 0]);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void LearningRatesOutOfRangeAreNamed(double rate) => Failure.Names(
        () => _ = new Sgd(rate),
        FormattableString.Invariant($"LearningRate is {rate}"), "expected a finite number above 0");
}
