using System.Numerics;

namespace InitStudy.Model.Transfer;

/// <summary>Which layers learn from which step on; layers that it does not name keep the rate they have.</summary>
/// <param name="thaws">At most one for each layer.</param>
/// <remarks>J. Howard and S. Ruder, arXiv:1801.06146, section 3.3, unfreeze one layer after another from the top.</remarks>
public sealed class GradualUnfreezing(params IReadOnlyList<Thaw> thaws)
{
    /// <summary>Sets the rate factors for a step, whatever they were before.</summary>
    /// <param name="network">The network.</param>
    /// <param name="step">Number of the step that comes next, from 1.</param>
    /// <exception cref="ArgumentException">When the network has no layer of some index.</exception>
    public void Apply<T>(Network<T> network, long step) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var i = 0; i < thaws.Count; i++)
        {
            var thaw = thaws[i];
            if (thaw.Layer >= network.Layers.Count)
                Require.Invalid($"layer to thaw is {thaw.Layer}; expected 0 to {network.Layers.Count - 1}");
            LayerRates.Set(network.Layers[thaw.Layer], step >= thaw.Step ? thaw.RateFactor : 0);
        }
    }
}
