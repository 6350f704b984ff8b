using System.Numerics;
using InitStudy.Model.Layers;

namespace InitStudy.Model;

/// <summary>Layers in a row, with buffers for batches of up to <see cref="Batch"/> rows.</summary>
/// <remarks>
/// A forward pass keeps what every layer put out, and a backward pass the gradient by it, until the next pass: probes
/// read them by layer. The first pass of each kind makes its buffers; from then on a training step allocates nothing.
/// </remarks>
public sealed class Network<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    Matrix<T>[]? _outputs, _gradients, _passing;
    IReadOnlyList<Matrix<T>>? _state;
    Matrix<T> _input;

    /// <summary>A network of at least one layer.</summary>
    /// <exception cref="ArgumentException">
    /// When there is no layer, one layer's outputs are not the next one's inputs, a layer stands twice, a tied decoder has
    /// its encoder not below it, or a batch would exceed the largest array.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">When batch is 0 or negative.</exception>
    public Network(IReadOnlyList<ILayer<T>> layers, int batch)
    {
        Batch = Require.Positive(batch);
        if (layers.Count == 0) Require.Invalid("layers is empty; expected at least one layer");
        for (var l = 1; l < layers.Count; l++)
        {
            if (layers[l].Inputs != layers[l - 1].Outputs)
                Require.Invalid($"layer {l} takes {layers[l].Inputs} inputs; expected {layers[l - 1].Outputs}, what layer {l - 1} puts out");
        }

        DistinctLayers.Check(layers);
        Matrix<T>.Size(batch, Math.Max(layers[0].Inputs, layers.Max(layer => layer.Outputs)));
        Layers = [.. layers];
        Parameters = [.. layers.SelectMany(layer => layer.Parameters)];
        Weights = [.. Parameters.Where(parameter => parameter.IsWeight)];
    }

    /// <summary>The layers, input side first.</summary>
    public IReadOnlyList<ILayer<T>> Layers { get; }

    /// <summary>All parameters, input side first.</summary>
    public IReadOnlyList<Parameter<T>> Parameters { get; }

    /// <summary>The parameters that are weights of a layer, input side first.</summary>
    public IReadOnlyList<Parameter<T>> Weights { get; }

    /// <summary>All that a copy of the network needs, input side first: see <see cref="ILayer{T}.State"/>.</summary>
    public IReadOnlyList<Matrix<T>> State => _state ??= [.. Layers.SelectMany(layer => layer.State)];

    /// <summary>The largest number of rows of a batch.</summary>
    public int Batch { get; }

    /// <summary>The output for x in a training pass; valid until the next one. Shapes: x (1 … batch, inputs).</summary>
    /// <exception cref="ArgumentException">When the shape of x does not fit.</exception>
    public Matrix<T> Forward(Matrix<T> x)
    {
        RequireInput(x);
        _input = x;
        for (var l = 0; l < Layers.Count; l++)
        {
            if (Layers[l] is Dense<T> dense && ActivationAt(l + 1) is { } next)
            {
                dense.Forward(Input(l), Output(l), next.Activation, Output(l + 1));
                l++;
            }
            else
            {
                Layers[l].Forward(Input(l), Output(l));
            }
        }

        return Output(Layers.Count - 1);
    }

    /// <summary>The output for x in a pass that keeps nothing for probes or a backward pass.</summary>
    /// <remarks>Two buffers serve all layers in turn, so that what flows stays near. Valid until the next prediction.</remarks>
    /// <exception cref="ArgumentException">When the shape of x does not fit.</exception>
    public Matrix<T> Predict(Matrix<T> x, Pass pass = Pass.Prediction)
    {
        RequireInput(x);
        var (l, turn) = (0, 0);
        while (l < Layers.Count)
        {
            var y = Passing[turn].Block(0, 0, x.Rows, Layers[l].Outputs);
            if (Layers[l] is Dense<T> dense && ActivationAt(l + 1) is { } next)
            {
                dense.Forward(x, y, next.Activation, y);
                l += 2;
            }
            else
            {
                Layers[l].Forward(x, y, pass);
                l += 1;
            }

            (x, turn) = (y, 1 - turn);
        }

        return x;
    }

    /// <summary>∂L/∂x for dy = ∂L/∂y of the last forward pass; fills every parameter's gradient.</summary>
    /// <exception cref="ArgumentException">When dy has not the shape of the last output.</exception>
    public Matrix<T> Backward(Matrix<T> dy)
    {
        Differentiate(dy);
        if (Layers[0] is Dense<T> first)
            first.BackPropagate(Layers.Count == 1 ? dy : InputGradient(1), InputGradient(0), epilogue: null);
        return InputGradient(0);
    }

    /// <summary>Fills every parameter's gradient: <see cref="Backward"/> less ∂L/∂x, if the first layer is dense.</summary>
    /// <exception cref="ArgumentException">When dy has not the shape of the last output.</exception>
    public void Differentiate(Matrix<T> dy)
    {
        Require.Shape(dy, _input.Rows, Layers[^1].Outputs);
        for (var l = Layers.Count - 1; l >= 0; l--)
        {
            if (Layers[l] is Dense<T> dense)
            {
                dense.Differentiate(Input(l), dy);
                if (BackPropagate(dense, l, dy)) l--;   // the activation below is done, too
            }
            else
            {
                Layers[l].Backward(Input(l), Output(l), dy, InputGradient(l));
            }

            dy = InputGradient(l);
        }
    }

    /// <summary>∂L/∂x of a dense layer that is not the first, and ∂L/∂s of an activation right below it, if there is one.</summary>
    bool BackPropagate(Dense<T> dense, int l, Matrix<T> dy)
    {
        if (l == 0) return false;
        var below = ActivationAt(l - 1);
        dense.BackPropagate(dy, InputGradient(l), below is null ? null : BackwardEpilogue<T>.Of(
            below.Activation, Input(l - 1), Output(l - 1), InputGradient(l), InputGradient(l - 1)));
        return below is not null;
    }

    /// <summary>What layer l got in the last forward pass.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When there is no such layer.</exception>
    public Matrix<T> Input(int layer) => layer == 0 ? _input : Output(layer - 1);

    /// <summary>What layer l put out in the last forward pass.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When there is no such layer.</exception>
    public Matrix<T> Output(int layer) => Outputs[Index(layer)].RowRange(0, _input.Rows);

    /// <summary>∂L/∂(input of layer l) of the last backward pass.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When there is no such layer.</exception>
    public Matrix<T> InputGradient(int layer) => Gradients[Index(layer)].RowRange(0, _input.Rows);

    int Index(int layer)
    {
        if ((uint)layer >= (uint)Layers.Count) Require.Outside(nameof(layer), layer, Layers.Count);
        return layer;
    }

    Matrix<T>[] Outputs => _outputs ??= [.. Layers.Select(layer => new Matrix<T>(Batch, layer.Outputs))];

    Matrix<T>[] Gradients => _gradients ??= [.. Layers.Select(layer => new Matrix<T>(Batch, layer.Inputs))];

    Matrix<T>[] Passing => _passing ??= [SimdDispatch(), SimdDispatch()];

    Matrix<T> SimdDispatch() => new(Batch, Layers.Max(layer => layer.Outputs));

    void RequireInput(Matrix<T> x)
    {
        if (x.Rows < 1 || x.Rows > Batch || x.Columns != Layers[0].Inputs)
            Require.Invalid($"x is {x}; expected 1 to {Batch} rows of {Layers[0].Inputs} columns");
    }

    /// <summary>Layer l if it is an activation: a dense layer beside it does its work block by block.</summary>
    Activate<T>? ActivationAt(int layer) => layer < Layers.Count ? Layers[layer] as Activate<T> : null;
}
