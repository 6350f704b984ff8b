using System.Numerics;
using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>Double lanes to and from elements of either precision.</summary>
static class Elements
{
    /// <summary>The elements from <paramref name="source"/> on, widened where they are single.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Load<TLanes, T>(ref readonly T source)
        where TLanes : struct, IBitLanes<TLanes>
        where T : unmanaged, IFloatingPointIeee754<T> => typeof(T) == typeof(float)
        ? TLanes.LoadSingles(in Unsafe.As<T, float>(ref Unsafe.AsRef(in source)))
        : TLanes.LoadDoubles(in Unsafe.As<T, double>(ref Unsafe.AsRef(in source)));

    /// <summary>Writes the lanes from <paramref name="destination"/> on, rounded once where that is single.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<TLanes, T>(TLanes lanes, ref T destination)
        where TLanes : struct, IBitLanes<TLanes>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (typeof(T) == typeof(float)) lanes.StoreSingles(ref Unsafe.As<T, float>(ref destination));
        else lanes.StoreDoubles(ref Unsafe.As<T, double>(ref destination));
    }
}
