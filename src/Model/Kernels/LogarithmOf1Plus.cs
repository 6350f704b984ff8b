using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>ln(1 + x) = ln(u) · x / (u − 1), u = 1 + x rounded.</summary>
/// <remarks>Goldberg, ACM Computing Surveys 23 (1991), theorem 4.</remarks>
readonly struct LogarithmOf1Plus : IFunction
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
    {
        var one = TLanes.Of(1);
        var u = one + x;
        var negligible = (u <= one) & (u >= one) | (x >= TLanes.Of(double.PositiveInfinity));
        return TLanes.Select(negligible, x, Logarithm.Of(u) * (x / (u - one)));
    }
}
