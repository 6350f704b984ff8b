using System.Numerics;

namespace InitStudy.Model.Regularization;

/// <summary>A set of weights that training may not leave: after every step the weights are put back into it.</summary>
public interface IConstraint
{
    /// <summary>Moves the weights, (fanIn, fanOut), to the nearest allowed ones.</summary>
    void Apply<T>(Matrix<T> weight) where T : unmanaged, IFloatingPointIeee754<T>;
}
