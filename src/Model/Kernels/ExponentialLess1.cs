using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>eˣ − 1: near 0 the pair from which eˣ is made, where n = 0; elsewhere the difference.</summary>
readonly struct ExponentialLess1 : IFunction
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
    {
        var (zero, magnitude) = (TLanes.Of(0), TLanes.Abs(x));
        var near = TLanes.Select(magnitude > zero, Exponential.Reduce(x).High, x);   // the sign of 0 stays
        return TLanes.Select(magnitude < TLanes.Of(0.25), near, Exponential.Of(x) - TLanes.Of(1));
    }
}
