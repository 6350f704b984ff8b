using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using InitStudy.Model.Kernels;

namespace InitStudy.Bench;

/// <summary>What the machine can do at most: registers multiplied and added without a load, on every processor at once.</summary>
static class FmaLimit
{
    const int Steps = 1 << 16, Sums = 16;

    public static double Measure()
    {
        var threads = Environment.ProcessorCount;
        var lanes = Vector512.IsHardwareAccelerated ? Vector512<float>.Count : Vector256<float>.Count;
        var seconds = Timing.SecondsPerCall(() => Parallel.For(0, threads, _ => Loop()));
        return 2.0 * threads * Repeats * Steps * Sums * lanes / seconds / 1e9;
    }

    const int Repeats = 16;

    static void Loop()
    {
        for (var r = 0; r < Repeats; r++) Sink = Vector512.IsHardwareAccelerated ? Wide() : Narrow();
    }

    static float Sink { get; set; }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static float Wide()
    {
        var (x, y) = (Vector512.Create(0.999f), Vector512.Create(0.001f));
        Vector512<float> a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p;
        a = b = c = d = e = f = g = h = i = j = k = l = m = n = o = p = x;
        for (var step = 0; step < Steps; step++)
        {
            (a, b, c, d) = (Fma.Of(a, x, y), Fma.Of(b, x, y), Fma.Of(c, x, y), Fma.Of(d, x, y));
            (e, f, g, h) = (Fma.Of(e, x, y), Fma.Of(f, x, y), Fma.Of(g, x, y), Fma.Of(h, x, y));
            (i, j, k, l) = (Fma.Of(i, x, y), Fma.Of(j, x, y), Fma.Of(k, x, y), Fma.Of(l, x, y));
            (m, n, o, p) = (Fma.Of(m, x, y), Fma.Of(n, x, y), Fma.Of(o, x, y), Fma.Of(p, x, y));
        }

        return Vector512.Sum(a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static float Narrow()
    {
        var (x, y) = (Vector256.Create(0.999f), Vector256.Create(0.001f));
        Vector256<float> a, b, c, d, e, f, g, h;
        a = b = c = d = e = f = g = h = x;
        for (var step = 0; step < 2 * Steps; step++)
        {
            (a, b, c, d) = (Fma.Of(a, x, y), Fma.Of(b, x, y), Fma.Of(c, x, y), Fma.Of(d, x, y));
            (e, f, g, h) = (Fma.Of(e, x, y), Fma.Of(f, x, y), Fma.Of(g, x, y), Fma.Of(h, x, y));
        }

        return Vector256.Sum(a + b + c + d + e + f + g + h);
    }
}
