using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>tanh x = (e²ˣ − 1) / (e²ˣ + 1) for results in single precision: e²ˣ − 1 has a relative error below 2⁻⁴⁰.</summary>
/// <remarks>
/// e²ˣ − 1 = 2ⁿ·(eʳ − 1) + (2ⁿ − 1) with r = 2x − n·ln 2. Rounded to single it is the nearest number but for one
/// argument in ten thousand, where it is the other neighbour: at most 0.5001 ulp.
/// </remarks>
readonly struct TangentOfSingle : IFunction
{
    const double Log2E = 1.4426950408889634;
    const double Ln2 = 0.6931471805599453;

    /// <summary>From here on tanh is 1 in single precision.</summary>
    const double Flat = 10;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
    {
        var (one, shifter) = (TLanes.Of(1), TLanes.Of(Exponential.Shifter));
        var magnitude = TLanes.Abs(x);
        magnitude = TLanes.Select(magnitude > TLanes.Of(Flat), TLanes.Of(Flat), magnitude);   // NaN stays
        var twice = magnitude + magnitude;
        var n = TLanes.Fma(twice, TLanes.Of(Log2E), shifter);
        var r = TLanes.Fma(n - shifter, TLanes.Of(-Ln2), twice);
        var power = Exponential.PowerOf2(n);
        var numerator = TLanes.Fma(power, ExpM1(r), power - one);
        return TLanes.CopySign(numerator / (numerator + TLanes.Of(2)), x);
    }

    /// <summary>r + r²/2! + … + r¹⁰/10!, for |r| up to ½ ln 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TLanes ExpM1<TLanes>(TLanes r) where TLanes : struct, IBitLanes<TLanes>
    {
        var square = r * r;
        var even = TLanes.Fma(square, TLanes.Of(1.0 / 3628800), TLanes.Of(1.0 / 40320));
        even = TLanes.Fma(square, even, TLanes.Of(1.0 / 720));
        even = TLanes.Fma(square, even, TLanes.Of(1.0 / 24));
        even = TLanes.Fma(square, even, TLanes.Of(1.0 / 2));
        var odd = TLanes.Fma(square, TLanes.Of(1.0 / 362880), TLanes.Of(1.0 / 5040));
        odd = TLanes.Fma(square, odd, TLanes.Of(1.0 / 120));
        odd = TLanes.Fma(square, odd, TLanes.Of(1.0 / 6));
        return TLanes.Fma(square, TLanes.Fma(r, odd, even), r);
    }
}
