using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>A gate from 0 to 1 through which a signal passes.</summary>
static class Gate
{
    /// <summary>x · gate; a gate that is shut keeps out even infinity.</summary>
    public static TLanes Pass<TLanes>(TLanes x, TLanes gate) where TLanes : struct, ILanes<TLanes> =>
        TLanes.Select(gate <= TLanes.Of(0), TLanes.Of(0), x * gate);
}
