using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>The few arguments that a straight formula does not serve, done over one by one.</summary>
static class Rare
{
    /// <summary>y, but in the lanes of the mask the function of x.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TLanes Repair<TLanes, TFunction>(TLanes mask, TLanes x, TLanes y)
        where TLanes : struct, IBitLanes<TLanes>
        where TFunction : IRareFunction
    {
        Span<double> arguments = stackalloc double[TLanes.Count], chosen = stackalloc double[TLanes.Count];
        x.StoreDoubles(ref arguments[0]);
        TLanes.Select(mask, TLanes.Of(1), TLanes.Of(0)).StoreDoubles(ref chosen[0]);
        Span<double> results = stackalloc double[TLanes.Count];
        y.StoreDoubles(ref results[0]);
        for (var lane = 0; lane < TLanes.Count; lane++)
        {
            if (chosen[lane] != 0) results[lane] = TFunction.OfRare(arguments[lane]);
        }

        return TLanes.LoadDoubles(ref results[0]);
    }
}
