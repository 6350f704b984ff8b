using System.Numerics;

namespace InitStudy.Model.Optimizers;

/// <summary>A bound on gradients, applied between the backward pass and the update.</summary>
public interface IClipping
{
    /// <summary>Shrinks the gradients that are too large.</summary>
    void Clip<T>(IReadOnlyList<Parameter<T>> parameters) where T : unmanaged, IFloatingPointIeee754<T>;
}
