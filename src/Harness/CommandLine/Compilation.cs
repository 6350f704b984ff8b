using System.Diagnostics;
using System.Runtime;
using System.Runtime.CompilerServices;

namespace InitStudy.Harness.CommandLine;

/// <summary>How the runtime compiles the code of this process, seen from inside.</summary>
/// <remarks>Where code is optimised, <see cref="Running"/> is inlined: the method that runs is its caller.</remarks>
static class Compilation
{
    /// <summary>Whether the framework's methods come compiled; only the first call of a process tells.</summary>
    public static bool IsAhead()
    {
        var before = JitInfo.GetCompiledMethodCount(currentThread: true);
        _ = new Version(1, 2) < new Version(1, 3);
        return JitInfo.GetCompiledMethodCount(currentThread: true) == before;
    }

    /// <summary>Whether a method is optimised when it is first called.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsOptimised() => Running() == nameof(IsOptimised);

    /// <summary>Whether a method with a loop is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsOptimisedWithLoop()
    {
        var optimised = true;
        for (var i = 0; i < 2; i++) optimised &= Running() == nameof(IsOptimisedWithLoop);
        return optimised;
    }

    /// <summary>Whether a method is that asks for it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static bool IsOptimisedOnRequest() => Running() == nameof(IsOptimisedOnRequest);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static string? Running() => new StackFrame(0).GetMethod()?.Name;
}
