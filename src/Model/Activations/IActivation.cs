using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>A function φ of one number, applied to every pre-activation of a layer.</summary>
/// <remarks>NaN gives NaN. At a kink the derivative is 0 where one side is flat, else the one from the left.</remarks>
public interface IActivation
{
    /// <summary>What tables and figures call it.</summary>
    string Name { get; }

    /// <summary>The largest value of |φ′|.</summary>
    double LargestSlope { get; }

    /// <summary>φ(x) in every lane.</summary>
    TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes>;

    /// <summary>φ′(x), given also y = φ(x), in every lane.</summary>
    TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes>;

    /// <summary>yᵢⱼ = φ(xᵢⱼ).</summary>
    /// <exception cref="ArgumentException">When the shapes differ.</exception>
    void Forward<T>(Matrix<T> x, Matrix<T> y) where T : unmanaged, IFloatingPointIeee754<T>;

    /// <summary>dxᵢ = dyᵢ φ′(xᵢ), given also yᵢⱼ = φ(xᵢⱼ).</summary>
    /// <exception cref="ArgumentException">When the shapes differ.</exception>
    void Backward<T>(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
        where T : unmanaged, IFloatingPointIeee754<T>;
}
