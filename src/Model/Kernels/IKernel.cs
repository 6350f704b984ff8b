using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>Work on spans, written for lanes of any width.</summary>
interface IKernel<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Does it in those lanes.</summary>
    void Run<TLanes>() where TLanes : struct, ILanes<TLanes, T>, IBitLanes<TLanes>;
}
