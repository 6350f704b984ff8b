using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>Division of numbers that carry a correction.</summary>
static class Division
{
    /// <summary>(a + b) / (c + d), b and d being corrections: the rounded quotient and what it lacks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (TLanes Quotient, TLanes Correction) Of<TLanes>(TLanes a, TLanes b, TLanes c, TLanes d)
        where TLanes : struct, ILanes<TLanes>
    {
        var quotient = a / c;
        var remainder = TLanes.Fma(-quotient, c, a);
        return (quotient, (remainder + TLanes.Fma(-quotient, d, b)) * (TLanes.Of(1) / c));
    }
}
