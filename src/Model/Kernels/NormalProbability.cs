using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>
/// Φ(z) = ½ erfc(−z/√2): the share of N(0, 1) below z, with full relative accuracy in the lower tail.
/// </summary>
/// <remarks>
/// The tail is e^(−z²/2) P(t) / (1 + z) with t = (z − 5) / (z + 5), a form of Shepherd and Laframboise, Mathematics of
/// Computation 36 (1981); the coefficients of P are a Chebyshev interpolation made with 60 digits. Accuracy: a relative
/// error below 2e-15 while the result is not subnormal.
/// </remarks>
readonly struct NormalProbability : IFunction
{
    /// <summary>Beyond it the tail is 0.</summary>
    const double Far = 40;

    const double Centre = 5;

    const double InverseRootOf2Pi = 0.3989422804014327;

    /// <summary>Of P, the highest power first.</summary>
    static ReadOnlySpan<double> Coefficients =>
    [
        -3.815816262632953e-10, -2.8220772290629865e-10, 4.4011596227599254e-09, 3.627373163401201e-09,
        -3.095201755804207e-08, -2.6286205089898754e-08, 1.9627809920091187e-07, 1.27878221820937e-07,
        -1.3074486019237587e-06, -7.034644683537101e-08, 9.05982468125664e-06, -9.896097759279782e-06,
        -5.36075811148722e-05, 0.00018233414511643843, 7.791597409338999e-06, -0.00167607234455447,
        0.006522000667783896, -0.015170415402514863, 0.024536963243678652, -0.026401042966308307,
        0.010002352385229382, 0.031030368425963708, -0.09155228183400904, 0.46151582985003775,
    ];

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
    {
        var z = TLanes.Abs(x);
        z = TLanes.Select(z > TLanes.Of(Far), TLanes.Of(Far), z);   // NaN stays
        var tail = Exponential(z) * Polynomial((z - TLanes.Of(Centre)) / (z + TLanes.Of(Centre))) / (z + TLanes.Of(1));
        return TLanes.Select(x > TLanes.Of(0), TLanes.Of(1) - tail, tail);
    }

    /// <summary>The density e^(−z²/2) / √2π, |z| below 10¹⁵⁰.</summary>
    public static TLanes Density<TLanes>(TLanes z) where TLanes : struct, IBitLanes<TLanes> =>
        Exponential(z) * TLanes.Of(InverseRootOf2Pi);

    /// <summary>e^(−z²/2), with the rounding error of z² made good.</summary>
    static TLanes Exponential<TLanes>(TLanes z) where TLanes : struct, IBitLanes<TLanes>
    {
        var minusHalf = TLanes.Of(-0.5);
        var square = z * z;
        var exponential = Kernels.Exponential.Of(minusHalf * square);
        return TLanes.Fma(exponential, minusHalf * TLanes.Fma(z, z, -square), exponential);
    }

    static TLanes Polynomial<TLanes>(TLanes t) where TLanes : struct, IBitLanes<TLanes>
    {
        var sum = TLanes.Of(0);
        foreach (var coefficient in Coefficients) sum = TLanes.Fma(sum, t, TLanes.Of(coefficient));
        return sum;
    }
}
