using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Layers;

/// <summary>Layers so wide that threads share them, and k is cut, are their formulas still: bias and activation come once, last.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 2)]
public sealed class WideLayerProperties
{
    const int Batch = 70, FanIn = 530, Width = 540;

    [Property]
    public void ForwardIsProductThenBiasThenActivationInSingle(Seed seed) => ForwardIsItsParts<float>(seed);

    [Property]
    public void ForwardIsProductThenBiasThenActivationInDouble(Seed seed) => ForwardIsItsParts<double>(seed);

    [Property]
    public void BackwardIsItsPartsInSingle(Seed seed) => BackwardIsItsParts<float>(seed);

    [Property]
    public void BackwardIsItsPartsInDouble(Seed seed) => BackwardIsItsParts<double>(seed);

    static void ForwardIsItsParts<T>(Seed seed) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (network, x) = (Network<T>(seed), Drawn<T>(seed, Batch, FanIn));
        var dense = (Dense<T>)network.Layers[0];
        Matrix<T> s = new(Batch, Width), y = new(Batch, Width);
        MatrixProduct.Multiply<T>(x, dense.Weight.Value, into: s);
        RowOperations.AddToEachRow(dense.Bias.Value, s);
        new Tanh().Forward(s, y);
        network.Forward(x);
        Same.Spans<T>(s.Values, network.Output(0).Values, "pre-activations");
        Same.Spans<T>(y.Values, network.Output(1).Values, "activations");
    }

    static void BackwardIsItsParts<T>(Seed seed) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (network, dz) = (Network<T>(seed), Drawn<T>(seed, Batch, Width));
        network.Forward(Drawn<T>(seed, Batch, FanIn));
        network.Backward(dz);
        var top = (Dense<T>)network.Layers[2];
        Matrix<T> dw = new(Width, Width), dy = new(Batch, Width), ds = new(Batch, Width);
        MatrixProduct.Multiply(network.Output(1).Transpose, dz, into: dw);
        MatrixProduct.Multiply(dz, top.Weight.Value.Transpose, into: dy);
        new Tanh().Backward(network.Output(0), network.Output(1), dy, ds);
        Same.Spans<T>(dw.Values, top.Weight.Gradient.Values, "∂L/∂W");
        Same.Spans<T>(dy.Values, network.InputGradient(2).Values, "∂L/∂y");
        Same.Spans<T>(ds.Values, network.InputGradient(1).Values, "∂L/∂s");
    }

    static Network<T> Network<T>(Seed seed) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var network = Mlp.Create<T>(
            [FanIn, Width, Width], new Tanh(), VarianceScaling.GlorotNormal, seed.Stream.Child("weights"), Batch);
        Normal.Standard.Fill(((Dense<T>)network.Layers[0]).Bias.Value, seed.Stream.Child("bias"));
        return network;
    }

    static Matrix<T> Drawn<T>(Seed seed, int rows, int columns) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var matrix = new Matrix<T>(rows, columns);
        Normal.Standard.Fill(matrix, seed.Stream.Child(rows).Child(columns));
        return matrix;
    }
}
