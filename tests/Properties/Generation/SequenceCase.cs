using System.Numerics;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;

namespace InitStudy.Properties.Generation;

/// <summary>A recurrent layer with random weights and biases, and a batch of sequences for it.</summary>
public sealed record SequenceCase(int Steps, int Features, int Units, int Batch, IActivation Activation, Seed Seed)
{
    internal Recurrent<T> Layer<T>() where T : unmanaged, IFloatingPointIeee754<T>
    {
        var layer = new Recurrent<T>(
            Steps, Features, Units, Activation,
            VarianceScaling.LeCunNormal, VarianceScaling.LeCunNormal, Seed.Stream.Child("weights"));
        new Normal(0.5).Fill(layer.Bias.Value, Seed.Stream.Child("bias"));
        return layer;
    }

    /// <summary>N(0, 1) for every feature of every step.</summary>
    internal Matrix<T> Input<T>() where T : unmanaged, IFloatingPointIeee754<T> => Standard<T>("x", Steps * Features);

    /// <summary>A gradient by every state, from N(0, 1).</summary>
    internal Matrix<T> Gradient<T>() where T : unmanaged, IFloatingPointIeee754<T> => Standard<T>("dy", Steps * Units);

    internal IEnumerable<SequenceCase> Simpler() =>
    [
        .. Shrinking.Towards(1, Steps).Select(steps => this with { Steps = steps }),
        .. Shrinking.Towards(1, Features).Select(features => this with { Features = features }),
        .. Shrinking.Towards(1, Units).Select(units => this with { Units = units }),
        .. Shrinking.Towards(1, Batch).Select(batch => this with { Batch = batch }),
        .. Activation is Identity ? [] : new[] { this with { Activation = new Identity() } },
    ];

    Matrix<T> Standard<T>(string name, int columns) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var matrix = new Matrix<T>(Batch, columns);
        Normal.Standard.Fill(matrix, Seed.Stream.Child(name));
        return matrix;
    }
}
