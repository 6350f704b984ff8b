using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Layers;

/// <summary>Laws of every layer: its backward pass is the transposed Jacobian, and wrong shapes are named.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
public sealed class LayerLaws
{
    [Fact]
    public void EveryTypeOfLayerIsUnderTheLaws() => Assert.Equal(
        typeof(ILayer<>).Assembly.GetTypes()
            .Where(type => !type.IsInterface && type.GetInterfaces().Any(i => i.Name == typeof(ILayer<>).Name))
            .Select(type => type.Name).Order(StringComparer.Ordinal),
        All(new(1, 1), new(1)).Select(layer => layer.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    /// <summary>For L = Σ dy · y, the numeric derivatives of L are dx and the parameters' gradients.</summary>
    [Property]
    public void BackwardIsTheGradientOfForward(Fans fans, Seed seed)
    {
        var small = new Fans(fans.In % 7 + 1, fans.Out % 7 + 1);
        foreach (var layer in All(small, seed))
        {
            const int Batch = 3;
            var x = AwayFromZero(Standard(Batch, layer.Inputs, seed, "x"));
            var dy = Standard(Batch, layer.Outputs, seed, "dy");
            Matrix<double> y = new(Batch, layer.Outputs), dx = new(Batch, layer.Inputs);
            double Loss()
            {
                Rewind(layer);
                layer.Forward(x, y);
                var sum = 0.0;
                for (var i = 0; i < Batch; i++)
                {
                    for (var j = 0; j < layer.Outputs; j++) sum += dy[i, j] * y[i, j];
                }

                return sum;
            }

            Loss();
            dx.Fill(double.NaN); // what was there must not matter
            foreach (var parameter in layer.Parameters) parameter.Gradient.Fill(double.NaN);
            layer.Backward(x, y, dy, dx);
            NumericGradient.Is(dx, x, Loss, "dx");
            foreach (var parameter in layer.Parameters)
                NumericGradient.Is(parameter.Gradient, parameter.Value, Loss, "parameter");
        }
    }

    [Property]
    public void ShapesThatDoNotFitAreNamed(Fans fans, Seed seed)
    {
        foreach (var layer in All(fans, seed))
        {
            Matrix<double> x = new(2, layer.Inputs), y = new(2, layer.Outputs);
            Matrix<double> widerX = new(2, layer.Inputs + 1), widerY = new(2, layer.Outputs + 1);
            var tallerY = new Matrix<double>(3, layer.Outputs);
            foreach (var wrong in new[] { widerY, tallerY })
            {
                Failure.Names(() => layer.Forward(x, wrong), $"is {wrong}", $"expected {y}");
                Failure.Names(() => layer.Backward(x, y, wrong, x), "is (", "expected");
            }

            Failure.Names(() => layer.Forward(widerX, y), "is (", "expected");
            Failure.Names(() => layer.Backward(x, y, y, widerX), $"is {widerX}", $"expected {x}");
        }
    }

    [Property]
    public void ADenseLayerIsTheWeightedSumOfItsInputsAndItsBias(Fans fans, Seed seed)
    {
        var dense = new Dense<double>(fans.In, fans.Out, VarianceScaling.LeCunNormal, seed.Stream);
        Normal.Standard.Fill(dense.Bias.Value, seed.Stream.Child("bias"));
        Matrix<double> x = Standard(2, fans.In, seed, "x"), y = new(2, fans.Out);
        dense.Forward(x, y);
        for (var j = 0; j < fans.Out; j++)
        {
            for (var r = 0; r < 2; r++)
            {
                var sum = dense.Bias.Value[0, j];
                for (var i = 0; i < fans.In; i++) sum += x[r, i] * dense.Weight.Value[i, j];
                Assert.Equal(sum, y[r, j], 1e-12 * (1 + fans.In));
            }
        }
    }

    [Property]
    public void ADenseLayerStartsWithTheInitializersWeightsAndZeroBiases(Fans fans, Seed seed)
    {
        var dense = new Dense<float>(fans.In, fans.Out, VarianceScaling.HeNormal, seed.Stream);
        var weight = new Matrix<float>(fans.In, fans.Out);
        VarianceScaling.HeNormal.Fill(weight, seed.Stream);
        Assert.Equal(weight.Values.ToArray(), dense.Weight.Value.Values.ToArray());
        Assert.All(dense.Bias.Value.Values.ToArray(), b => Assert.Equal(0, b));
        Assert.All(new Dense<float>(fans.In, fans.Out).Weight.Value.Values.ToArray(), w => Assert.Equal(0, w));
        Assert.Equal([dense.Weight, dense.Bias], dense.Parameters);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void SizesBelowOneAreNamed(int size)
    {
        Failure.Names(() => _ = new Dense<double>(size, 1), $"fanIn is {size}", "at least 1");
        Failure.Names(() => _ = new Dense<double>(1, size), $"fanOut is {size}", "at least 1");
        Failure.Names(() => _ = new Activate<double>(size, new Tanh()), $"width is {size}", "at least 1");
        Failure.Names(() => _ = new BatchNormalization<double>(size), $"width is {size}", "at least 1");
        Failure.Names(() => _ = new LayerNormalization<double>(size), $"width is {size}", "at least 1");
        Failure.Names(() => _ = new Dropout<double>(size, 0.5, default), $"width is {size}", "at least 1");
        Failure.Names(() => _ = new AlphaDropout<double>(size, 0.5, default), $"width is {size}", "at least 1");
    }

    /// <summary>Those that can be saved and copied by themselves: a tied decoder goes with its encoder.</summary>
    internal static IEnumerable<ILayer<double>> Alone(Fans fans, Seed seed) =>
        All(fans, seed).Where(layer => layer is not TiedDense<double>);

    internal static IEnumerable<ILayer<double>> All(Fans fans, Seed seed)
    {
        var dense = new Dense<double>(fans.In, fans.Out, VarianceScaling.LeCunNormal, seed.Stream);
        Normal.Standard.Fill(dense.Bias.Value, seed.Stream.Child("bias"));
        yield return dense;
        var tied = new TiedDense<double>(dense);
        Normal.Standard.Fill(tied.Bias.Value, seed.Stream.Child("tied bias"));
        yield return tied;
        yield return new Activate<double>(fans.In, new Tanh());
        yield return new Activate<double>(fans.Out, new Softplus());
        var parametric = new ParametricRelu<double>(fans.In);
        Normal.Standard.Fill(parametric.Slope.Value, seed.Stream.Child("slope"));
        yield return parametric;
        yield return new RandomizedRelu<double>(fans.Out, seed.Stream.Child("slopes"));
        foreach (var layer in Normalizations(fans.In))
        {
            foreach (var (p, parameter) in layer.Parameters.Index())
                Normal.Standard.Fill(parameter.Value, seed.Stream.Child("normalization").Child(p));
            yield return layer;
        }

        yield return new Dropout<double>(fans.In, 0.3, seed.Stream.Child("dropout"));
        yield return new AlphaDropout<double>(fans.In, 0.3, seed.Stream.Child("dropout"));
        var recurrent = new Recurrent<double>(
            3, fans.In, fans.Out, new Tanh(), VarianceScaling.LeCunNormal, new Orthogonal(), seed.Stream);
        Normal.Standard.Fill(recurrent.Bias.Value, seed.Stream.Child("bias"));
        yield return recurrent;
        yield return new Residual<double>(Branch(fans, seed));
        yield return new Residual<double>(Branch(fans, seed), gate: 0.7);
        yield return new Slice<double>(fans.In + fans.Out, fans.In, fans.Out);
    }

    /// <summary>A layer that draws at random draws the same again.</summary>
    static void Rewind(ILayer<double> layer)
    {
        if (layer is RandomizedRelu<double> randomized) randomized.NextPass = 0;
        if (layer is IDrops dropping) dropping.Mask.TrainingPasses = 0;
    }

    /// <summary>By more than the step of a difference, so that no kink at 0 lies within one.</summary>
    static Matrix<double> AwayFromZero(Matrix<double> x)
    {
        foreach (ref var element in x.Values) element += Math.CopySign(1e-3, element);
        return x;
    }

    /// <remarks>Epsilons so large that no chance batch has derivatives too steep for differences, and none is forgotten.</remarks>
    static IEnumerable<ILayer<double>> Normalizations(int width) =>
        [new BatchNormalization<double>(width, epsilon: 0.5), new LayerNormalization<double>(width, epsilon: 0.5)];

    static Network<double> Branch(Fans fans, Seed seed) =>
        Mlp.Create<double>([fans.In, fans.Out, fans.In], new Tanh(), VarianceScaling.LeCunNormal, seed.Stream, batch: 3);

    static Matrix<double> Standard(int rows, int columns, Seed seed, string name)
    {
        var matrix = new Matrix<double>(rows, columns);
        Normal.Standard.Fill(matrix, seed.Stream.Child(name));
        return matrix;
    }
}
