using System.Numerics;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Generation;

/// <summary>A multilayer perceptron with random weights and biases, and a batch for it.</summary>
/// <param name="Sizes">Inputs, hidden widths, outputs: from 2 to 7 numbers.</param>
/// <param name="Batch">Rows of the batch.</param>
/// <param name="Activation">φ between the dense layers.</param>
/// <param name="Seed">Of weights, biases, inputs and targets.</param>
public sealed record NetworkCase(IReadOnlyList<int> Sizes, int Batch, IActivation Activation, Seed Seed)
{
    static readonly VarianceScaling Weights = new(1.5, FanMode.In, UnitDistribution.Normal);

    internal int Outputs => Sizes[^1];

    /// <summary>The network, planned for at least <paramref name="batch"/> rows; biases are N(0, ¼).</summary>
    internal Network<T> Network<T>(int batch) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var network = Mlp.Create<T>(Sizes, Activation, Weights, Seed.Stream.Child("weights"), batch);
        for (var l = 0; l < network.Layers.Count; l++)
        {
            if (network.Layers[l] is Dense<T> dense)
                new Normal(0.5).Fill(dense.Bias.Value, Seed.Stream.Child("biases").Child(l));
        }

        return network;
    }

    /// <summary>A batch of inputs from N(0, 1).</summary>
    internal Matrix<T> Input<T>(int batch) where T : unmanaged, IFloatingPointIeee754<T> =>
        Standard<T>(batch, Sizes[0], Seed.Stream.Child("input"));

    /// <summary>Targets, or gradients by the output, from N(0, 1).</summary>
    internal Matrix<T> Target<T>(int batch) where T : unmanaged, IFloatingPointIeee754<T> =>
        Standard<T>(batch, Outputs, Seed.Stream.Child("target"));

    internal int[] Labels(int batch)
    {
        var stream = Seed.Stream.Child("labels");
        return [.. Enumerable.Range(0, batch).Select(i => stream.Choice(i, Outputs))];
    }

    internal IEnumerable<NetworkCase> Simpler() =>
    [
        .. Sizes.Count > 2 ? [this with { Sizes = [Sizes[0], .. Sizes.Skip(2)] }] : Array.Empty<NetworkCase>(),
        .. Enumerable.Range(0, Sizes.Count).SelectMany(l => Shrinking.Towards(1, Sizes[l])
            .Select(size => this with { Sizes = [.. Sizes.Select((old, i) => i == l ? size : old)] })),
        .. Shrinking.Towards(1, Batch).Select(batch => this with { Batch = batch }),
        .. Activation is Identity ? [] : new[] { this with { Activation = new Identity() } },
    ];

    public override string ToString() =>
        $"sizes {string.Join('-', Sizes)}, batch {Batch}, {Activation.Name}, seed {Seed.Value}";

    static Matrix<T> Standard<T>(int rows, int columns, RandomStream stream)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var matrix = new Matrix<T>(rows, columns);
        Normal.Standard.Fill(matrix, stream);
        return matrix;
    }
}
