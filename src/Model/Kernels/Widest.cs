using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace InitStudy.Model.Kernels;

/// <summary>Runs kernels in the widest lanes that the machine has.</summary>
static class Widest
{
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
