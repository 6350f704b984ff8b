using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace InitStudy.Model.Kernels;

/// <summary>The processor's nearest memory.</summary>
static class Cache
{
    /// <summary>Asks for the line of an element that is due some steps later, where there is an instruction to ask with.</summary>
    /// <remarks>An address outside of any array does no harm: nothing is read.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref readonly T element) where T : unmanaged
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in element)));
    }
}
