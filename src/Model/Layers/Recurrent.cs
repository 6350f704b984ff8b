using System.Numerics;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;
using static InitStudy.Model.Kernels.MatrixProduct;

namespace InitStudy.Model.Layers;

/// <summary>A simple recurrent layer: h_t = φ(x_t·Wx + h_{t−1}·Wh + b), h_0 = 0; it puts out all its states.</summary>
/// <remarks>
/// Shapes: x, dx (batch, steps · features) and y, dy (batch, steps · units), time after time; Wx (features, units);
/// Wh (units, units); b (1, units). The backward pass goes through all steps: ∂L/∂h_t = dy_t + ∂L/∂s_{t+1}·Whᵀ and
/// ∂L/∂s_t = ∂L/∂h_t φ′(s_t). Elman, Cognitive Science 14 (1990); Pascanu, Mikolov, Bengio, arXiv:1211.5063, eq. 2 to 5.
/// </remarks>
public sealed class Recurrent<T> : ILayer<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    Matrix<T> _signals, _hiddenGradient, _signalGradient;
    int _batch;

    /// <summary>A layer whose weights and biases are zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When steps, features or units is 0 or negative.</exception>
    /// <exception cref="ArgumentException">When a sequence would exceed the largest array.</exception>
    public Recurrent(int steps, int features, int units, IActivation activation)
    {
        (Steps, Activation) = (Require.Positive(steps), activation);
        InputWeight = new(Require.Positive(features), Require.Positive(units)) { IsWeight = true };
        if ((long)steps * Math.Max(features, units) > Array.MaxLength)
            Require.Invalid($"steps · features or units is {steps} · {Math.Max(features, units)}; expected at most {Array.MaxLength}");
        RecurrentWeight = new(units, units) { IsWeight = true };
        Bias = new(1, units);
        Parameters = [InputWeight, RecurrentWeight, Bias];
    }

    /// <summary>A layer of drawn weights, Wx from the child "input", Wh from the child "recurrent"; the biases are zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When steps, features or units is 0 or negative.</exception>
    /// <exception cref="ArgumentException">When a sequence would exceed the largest array.</exception>
    public Recurrent(
        int steps, int features, int units, IActivation activation,
        IInitializer input, IInitializer recurrent, RandomStream random)
        : this(steps, features, units, activation)
    {
        input.Fill(InputWeight.Value, random.Child("input"));
        recurrent.Fill(RecurrentWeight.Value, random.Child("recurrent"));
    }

    /// <summary>Length of a sequence.</summary>
    public int Steps { get; }

    /// <summary>φ.</summary>
    public IActivation Activation { get; }

    /// <summary>Wx, (features, units).</summary>
    public Parameter<T> InputWeight { get; }

    /// <summary>Wh, (units, units).</summary>
    public Parameter<T> RecurrentWeight { get; }

    /// <summary>b, (1, units).</summary>
    public Parameter<T> Bias { get; }

    /// <summary>Features of x at one step.</summary>
    public int Features => InputWeight.Rows;

    /// <summary>Length of a state.</summary>
    public int Units => InputWeight.Columns;

    /// <inheritdoc/>
    public int Inputs => Steps * Features;

    /// <inheritdoc/>
    public int Outputs => Steps * Units;

    /// <inheritdoc/>
    public IReadOnlyList<Parameter<T>> Parameters { get; }

    /// <summary>∂L/∂h of the last backward pass, (batch, steps · units): dy and what later steps add to it.</summary>
    public Matrix<T> HiddenGradient => _hiddenGradient.RowRange(0, _batch);

    /// <inheritdoc/>
    public void Forward(Matrix<T> x, Matrix<T> y, Pass pass = Pass.Training)
    {
        Require.Shape(x, x.Rows, Inputs);
        Require.Shape(y, x.Rows, Outputs);
        var signals = pass == Pass.Training ? Signals(x.Rows) : y;
        for (var t = 0; t < Steps; t++)
        {
            var s = signals.Step(t, Units);
            Multiply(x.Step(t, Features), InputWeight.Value, into: s);
            if (t > 0) MultiplyAdd(y.Step(t - 1, Units), RecurrentWeight.Value, into: s);
            RowOperations.AddToEachRow(Bias.Value, s);
            Activation.Forward(s, y.Step(t, Units));
        }
    }

    /// <inheritdoc/>
    public void Backward(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
    {
        Require.Shape(dy, x.Rows, Outputs);
        Require.Shape(dx, x.Rows, Inputs);
        _batch = x.Rows;
        BackThroughTime(y, dy, _hiddenGradient.RowRange(0, _batch), _signalGradient.RowRange(0, _batch));
        Differentiate(x, y, _signalGradient.RowRange(0, _batch), dx);
    }

    /// <summary>dh_t = dy_t + ds_{t+1}·Whᵀ and ds_t = dh_t φ′(s_t), last step first.</summary>
    void BackThroughTime(Matrix<T> y, Matrix<T> dy, Matrix<T> dh, Matrix<T> ds)
    {
        dy.CopyTo(dh);
        for (var t = Steps - 1; t >= 0; t--)
        {
            var gradient = dh.Step(t, Units);
            if (t < Steps - 1) MultiplyAdd(ds.Step(t + 1, Units), RecurrentWeight.Value.Transpose, into: gradient);
            var signal = _signals.RowRange(0, y.Rows).Step(t, Units);
            Activation.Backward(signal, y.Step(t, Units), gradient, ds.Step(t, Units));
        }
    }

    /// <summary>∂L/∂Wx = Σ x_tᵀ·ds_t, ∂L/∂Wh = Σ h_{t−1}ᵀ·ds_t, ∂L/∂b = Σ rows of ds_t, and ∂L/∂x_t = ds_t·Wxᵀ.</summary>
    void Differentiate(Matrix<T> x, Matrix<T> y, Matrix<T> ds, Matrix<T> dx)
    {
        for (var p = 0; p < Parameters.Count; p++) Parameters[p].Gradient.Fill(T.Zero);
        for (var t = 0; t < Steps; t++)
        {
            var gradient = ds.Step(t, Units);
            MultiplyAdd(x.Step(t, Features).Transpose, gradient, into: InputWeight.Gradient);
            if (t > 0) MultiplyAdd(y.Step(t - 1, Units).Transpose, gradient, into: RecurrentWeight.Gradient);
            RowOperations.AddColumnSums(gradient, Bias.Gradient);
            Multiply(gradient, InputWeight.Value.Transpose, into: dx.Step(t, Features));
        }
    }

    /// <summary>Room for the pre-activations of a batch, and for gradients: made when a batch is larger than any before.</summary>
    Matrix<T> Signals(int batch)
    {
        if (batch > _signals.Rows)
            (_signals, _hiddenGradient, _signalGradient) = (new(batch, Outputs), new(batch, Outputs), new(batch, Outputs));
        return _signals.RowRange(0, batch);
    }
}
