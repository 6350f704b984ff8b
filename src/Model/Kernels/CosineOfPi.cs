using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>cos πx: x less the nearest even number is exact, and so are its distances from ½ and 1.</summary>
/// <remarks>
/// What is left is the sine or the cosine of an angle up to π/4, carried as a rounded product and what it lacks, by the
/// polynomials of Sun's fdlibm, k_sin.c and k_cos.c, 1993, whose errors are below 2⁻⁵⁸.
/// </remarks>
readonly struct CosineOfPi : IFunction
{
    const double Pi = 3.141592653589793;
    const double PiLow = 1.2246467991473532e-16;

    /// <summary>2⁵²: adding it rounds a number from 0 to 2⁵² to a whole one. From 2⁵³ on all numbers are even.</summary>
    const double Rounder = 1L << 52;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
    {
        var (zero, quarter, half, one) = (TLanes.Of(0), TLanes.Of(0.25), TLanes.Of(0.5), TLanes.Of(1));
        var magnitude = TLanes.Abs(x);
        magnitude = TLanes.Select(magnitude < TLanes.Of(2 * Rounder), magnitude, zero);
        var even = half * magnitude + TLanes.Of(Rounder) - TLanes.Of(Rounder);
        var turn = TLanes.Abs(magnitude - (even + even));                     // from 0 to 1
        var back = turn > half;
        var acute = TLanes.Select(back, one - turn, turn);                    // from 0 to ½
        var steep = acute > quarter;
        var small = TLanes.Select(steep, half - acute, acute);                // from 0 to ¼
        var angle = small * TLanes.Of(Pi);
        var rest = TLanes.Fma(small, TLanes.Of(PiLow), TLanes.Fma(small, TLanes.Of(Pi), -angle));
        var y = TLanes.Select(steep, Sine(angle, rest), Cosine(angle, rest));
        return TLanes.Select(back, -y, y) + (x - x);                          // NaN for NaN and ±∞
    }

    /// <summary>cos (angle + rest), angle from 0 to π/4.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TLanes Cosine<TLanes>(TLanes angle, TLanes rest) where TLanes : struct, IBitLanes<TLanes>
    {
        var one = TLanes.Of(1);
        var z = angle * angle;
        var tail = TLanes.Fma(z, TLanes.Of(-1.13596475577881948265e-11), TLanes.Of(2.08757232129817482790e-09));
        tail = TLanes.Fma(z, tail, TLanes.Of(-2.75573143513906633035e-07));
        tail = TLanes.Fma(z, tail, TLanes.Of(2.48015872894767294178e-05));
        tail = TLanes.Fma(z, tail, TLanes.Of(-1.38888888888741095749e-03));
        tail = TLanes.Fma(z, tail, TLanes.Of(4.16666666666666019037e-02));
        var halfSquare = TLanes.Of(0.5) * z;
        var halfError = TLanes.Of(0.5) * TLanes.Fma(angle, angle, -z);
        var high = one - halfSquare;
        return high + (one - high - halfSquare + (z * z * tail - halfError - angle * rest));
    }

    /// <summary>sin (angle + rest), angle from 0 to π/4.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TLanes Sine<TLanes>(TLanes angle, TLanes rest) where TLanes : struct, IBitLanes<TLanes>
    {
        var z = angle * angle;
        var tail = TLanes.Fma(z, TLanes.Of(1.58969099521155010221e-10), TLanes.Of(-2.50507602534068634195e-08));
        tail = TLanes.Fma(z, tail, TLanes.Of(2.75573137070700676789e-06));
        tail = TLanes.Fma(z, tail, TLanes.Of(-1.98412698298579493134e-04));
        tail = TLanes.Fma(z, tail, TLanes.Of(8.33333333332248946124e-03));
        var cubic = TLanes.Fma(z, tail, TLanes.Of(-1.66666666666666324348e-01));
        return angle + TLanes.Fma(z * angle, cubic, rest - TLanes.Of(0.5) * z * rest);
    }
}
