using System.Numerics;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Model;

/// <summary>Multilayer perceptrons: dense layers with an activation between each two of them.</summary>
public static class Mlp
{
    /// <summary>A network with the given sizes, input first; no activation after the last dense layer.</summary>
    /// <param name="sizes">Input features, hidden widths, outputs: at least two numbers.</param>
    /// <param name="activation">φ between the dense layers.</param>
    /// <param name="initializer">Draws the weights; layer l uses the child stream l, so that depth changes no layer below.</param>
    /// <param name="random">The stream of all weights.</param>
    /// <param name="batch">The largest number of rows of a batch.</param>
    /// <exception cref="ArgumentException">When there are fewer than two sizes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">When a size is 0 or negative.</exception>
    public static Network<T> Create<T>(
        IReadOnlyList<int> sizes, IActivation activation, IInitializer initializer, RandomStream random, int batch)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Create<T>(sizes, initializer, random, batch, width => [new Activate<T>(width, activation)]);

    /// <summary>The same network, of the same weights, with batch normalization before every activation.</summary>
    /// <param name="sizes">Input features, hidden widths, outputs: at least two numbers.</param>
    /// <param name="activation">φ between the dense layers.</param>
    /// <param name="initializer">Draws the weights; layer l uses the child stream l.</param>
    /// <param name="random">The stream of all weights.</param>
    /// <param name="batch">The largest number of rows of a batch.</param>
    /// <param name="epsilon">Added to variances, at least 0.</param>
    /// <exception cref="ArgumentException">When there are fewer than two sizes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">When a size is 0 or negative.</exception>
    /// <remarks>Ioffe and Szegedy, arXiv:1502.03167, section 3.2: φ(BN(x W)).</remarks>
    public static Network<T> CreateNormalized<T>(
        IReadOnlyList<int> sizes, IActivation activation, IInitializer initializer, RandomStream random, int batch,
        double epsilon = 1e-5)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Create<T>(sizes, initializer, random, batch, width => [new BatchNormalization<T>(width, epsilon), new Activate<T>(width, activation)]);

    static Network<T> Create<T>(
        IReadOnlyList<int> sizes, IInitializer initializer, RandomStream random, int batch,
        Func<int, IEnumerable<ILayer<T>>> between)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (sizes.Count < 2) Require.Invalid($"sizes has {sizes.Count} numbers; expected at least inputs and outputs");
        var layers = new List<ILayer<T>>();
        for (var l = 1; l < sizes.Count; l++)
        {
            if (l > 1) layers.AddRange(between(sizes[l - 1]));
            layers.Add(new Dense<T>(sizes[l - 1], sizes[l], initializer, random.Child(l)));
        }

        return new(layers, batch);
    }
}
