using System.Numerics;

namespace InitStudy.Model.Transfer;

/// <summary>Which layers learn from which step on; layers that it does not name keep the rate they have.</summary>
/// <remarks>J. Howard and S. Ruder, arXiv:1801.06146, section 3.3, unfreeze one layer after another from the top.</remarks>
public sealed class GradualUnfreezing
{
    readonly Thaw[] _thaws;

    /// <summary>Layers that learn from some step on.</summary>
    /// <param name="thaws">At most one for each layer.</param>
    /// <exception cref="ArgumentException">When there are two for a layer.</exception>
    public GradualUnfreezing(params IReadOnlyList<Thaw> thaws)
    {
        _thaws = [.. thaws];
        foreach (var layer in thaws.CountBy(thaw => thaw.Layer).Where(layer => layer.Value > 1))
            Require.Invalid($"layer {layer.Key} thaws {layer.Value} times; expected at most one thaw for each layer");
    }

    /// <summary>Sets the rate factors for a step, whatever they were before.</summary>
    /// <param name="network">The network.</param>
    /// <param name="step">Number of the step that comes next, from 1.</param>
    /// <exception cref="ArgumentException">When the network has no layer of some index.</exception>
    public void Apply<T>(Network<T> network, long step) where T : unmanaged, IFloatingPointIeee754<T>
    {
        foreach (var thaw in _thaws)
        {
            if (thaw.Layer >= network.Layers.Count)
                Require.Invalid($"layer to thaw is {thaw.Layer}; expected 0 to {network.Layers.Count - 1}");
            LayerRates.Set(network.Layers[thaw.Layer], step >= thaw.Step ? thaw.RateFactor : 0);
        }
    }
}
