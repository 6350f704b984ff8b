namespace InitStudy.Model.Kernels;

/// <summary>Circular functions of multiples of π, where the argument needs no division by π: the same bits on every machine.</summary>
public static class Trigonometry
{
    /// <summary>cos πx, from −1 to 1: exact at multiples of ½ (+0 at the odd ones), 1 from 2⁵³ on, NaN at ±∞.</summary>
    /// <remarks>Accuracy: within 1 ulp, also near its zeros.</remarks>
    public static double CosOfPi(double x) => CosineOfPi.Of<Lane<double>>(x);

    /// <summary>cos πx in every lane.</summary>
    public static TLanes CosOfPi<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        TLanes.InDouble<CosineOfPi, CosineOfPi>(x);
}
