using System.Numerics;
using InitStudy.Model;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>Clipping by global norm, or none, that writes down the norms it sees.</summary>
/// <param name="threshold">Of the norm, or none for no clipping.</param>
sealed class NormProbe(double? threshold) : IClipping
{
    readonly ClipByGlobalNorm? _clipping = threshold is { } bound ? new(bound) : null;

    /// <summary>‖g‖ before clipping, one number a step.</summary>
    public List<double> Norms { get; } = [];

    /// <summary>Share of steps whose gradient was shortened.</summary>
    public double ClippedShare => Norms.Count(norm => norm > threshold) / (double)Norms.Count;

    /// <inheritdoc/>
    public void Clip<T>(IReadOnlyList<Parameter<T>> parameters) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Norms.Add(ClipByGlobalNorm.Norm(parameters));
        _clipping?.Clip(parameters);
    }
}
