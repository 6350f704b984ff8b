using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace InitStudy.Model.Kernels;

/// <summary>Runs kernels in the widest lanes that the machine has.</summary>
static class SimdDispatch
{
    /// <summary>How many lanes those are.</summary>
    public static int Count<T>() where T : unmanaged, IFloatingPointIeee754<T> =>
        Vector512.IsHardwareAccelerated ? Vector512<T>.Count
        : Vector256.IsHardwareAccelerated ? Vector256<T>.Count
        : Vector128.IsHardwareAccelerated ? Vector128<T>.Count
        : 1;

    /// <summary>Runs a kernel in them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run<TKernel, T>(TKernel kernel)
        where TKernel : IKernel<T>, allows ref struct
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (Vector512.IsHardwareAccelerated) kernel.Run<Lanes512<T>>();
        else if (Vector256.IsHardwareAccelerated) kernel.Run<Lanes256<T>>();
        else if (Vector128.IsHardwareAccelerated) kernel.Run<Lanes128<T>>();
        else kernel.Run<Lane<T>>();
    }
}
