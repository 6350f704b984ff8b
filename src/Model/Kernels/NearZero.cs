using System.Numerics;
using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>eˣ − 1 and ln(1 + x), with full relative accuracy near 0, where the plain forms cancel.</summary>
/// <remarks>Accuracy: within 3 ulp. Single precision is the double result rounded once.</remarks>
public static class NearZero
{
    /// <summary>eˣ − 1.</summary>
    public static double ExpM1(double x)
    {
        if (!(Math.Abs(x) < 0.25)) return Elementary.Exp(x) - 1;
        return x == 0 ? x : Exponential.Reduce(x).High; // one reduced interval: n = 0
    }

    /// <summary>ln(1 + x) for x above −1: ln(u) · x / (u − 1), u = 1 + x rounded.</summary>
    /// <remarks>Goldberg, ACM Computing Surveys 23 (1991), theorem 4.</remarks>
    public static double Log1P(double x)
    {
        var u = 1 + x;
        return u == 1 || double.IsPositiveInfinity(x) ? x : Elementary.Log(u) * (x / (u - 1));
    }

    /// <summary><see cref="ExpM1(double)"/> rounded once to <typeparamref name="T"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ExpM1<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(ExpM1(double.CreateTruncating(x)));

    /// <summary><see cref="Log1P(double)"/> rounded once to <typeparamref name="T"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Log1P<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(Log1P(double.CreateTruncating(x)));
}
