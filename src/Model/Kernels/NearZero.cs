namespace InitStudy.Model.Kernels;

/// <summary>eˣ − 1 and ln(1 + x), with full relative accuracy near 0, where the plain forms cancel.</summary>
/// <remarks>Accuracy: within 3 ulp. Single precision is the double result rounded once.</remarks>
public static class NearZero
{
    /// <summary>eˣ − 1.</summary>
    public static double ExpM1(double x) => ExponentialLess1.Of<Lane<double>>(x);

    /// <summary>ln(1 + x) for x above −1.</summary>
    public static double Log1P(double x) => LogarithmOf1Plus.Of<Lane<double>>(x);

    /// <summary>eˣ − 1 in every lane.</summary>
    public static TLanes ExpM1<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        TLanes.InDouble<ExponentialLess1, ExponentialLess1>(x);

    /// <summary>ln(1 + x) in every lane.</summary>
    public static TLanes Log1P<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        TLanes.InDouble<LogarithmOf1Plus, LogarithmOf1Plus>(x);
}
