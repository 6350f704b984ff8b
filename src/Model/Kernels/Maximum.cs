using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>The larger of two numbers.</summary>
static class Maximum
{
    /// <summary>In every lane; the second where either is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes a, TLanes b) where TLanes : struct, ILanes<TLanes> => TLanes.Select(a > b, a, b);
}
