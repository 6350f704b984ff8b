using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>Lanes of <typeparamref name="T"/>: float or double.</summary>
public interface ILanes<TSelf, T> : ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf, T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>The numbers from <paramref name="source"/> on.</summary>
    static abstract TSelf Load(ref readonly T source);

    /// <summary>The same number in every lane.</summary>
    static abstract TSelf Repeat(T number);

    /// <summary>Writes the numbers from <paramref name="destination"/> on.</summary>
    void Store(ref T destination);
}
