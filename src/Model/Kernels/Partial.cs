using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>The last numbers of a span, fewer than there are lanes.</summary>
static class Partial
{
    const int MostLanes = 16;

    /// <summary>The numbers, and zeros in the lanes left.</summary>
    public static TLanes Load<TLanes, T>(ReadOnlySpan<T> source)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Span<T> padded = stackalloc T[MostLanes];
        padded.Clear();
        source.CopyTo(padded);
        return TLanes.Load(in padded[0]);
    }

    /// <summary>Writes as many lanes as the span has room for.</summary>
    public static void Store<TLanes, T>(TLanes lanes, Span<T> destination)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Span<T> padded = stackalloc T[MostLanes];
        lanes.Store(ref padded[0]);
        padded[..destination.Length].CopyTo(destination);
    }
}
