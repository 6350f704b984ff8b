using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Regularization;

/// <summary>The weights into each unit have a norm of at most r: w ← w · r / ‖w‖₂ where ‖w‖₂ is above r.</summary>
/// <param name="Radius">r, above 0.</param>
/// <remarks>
/// That is the nearest point of the ball. A unit's weights are a column of (fanIn, fanOut). Srivastava et al., JMLR 15
/// (2014), section 5.1; A. Géron, chapter 11. A rescaled column ends a few roundings below r and never above, so that
/// applying it again changes nothing.
/// </remarks>
public sealed record MaxNorm(double Radius) : IConstraint
{
    /// <summary>r, above 0.</summary>
    public double Radius { get; } = Require.Positive(Radius);

    /// <inheritdoc/>
    public void Apply<T>(Matrix<T> weight) where T : unmanaged, IFloatingPointIeee754<T> =>
        ColumnNorms.Limit(weight, Radius);
}
