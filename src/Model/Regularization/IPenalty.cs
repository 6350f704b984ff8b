using System.Numerics;

namespace InitStudy.Model.Regularization;

/// <summary>A term of the loss that grows with the size of the weights.</summary>
public interface IPenalty
{
    /// <summary>The term for one weight matrix.</summary>
    double Value<T>(Matrix<T> weight) where T : unmanaged, IFloatingPointIeee754<T>;

    /// <summary>gradient += ∂term/∂weight.</summary>
    void AddGradient<T>(Parameter<T> weight) where T : unmanaged, IFloatingPointIeee754<T>;
}
