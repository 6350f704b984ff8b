using System.Runtime.Intrinsics;
using FsCheck.Xunit;
using InitStudy.Model.Kernels;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Kernels;

/// <summary>Every width of lanes that the machine has gives the bits of single numbers.</summary>
[Properties(MaxTest = 20)]
public sealed class LanesProperties
{
    const int Points = 64;

    [Property]
    public void EveryWidthGivesTheBitsOfOneLane(ulong seed)
    {
        foreach (var x in new[] { Around(seed, 3), Around(seed, 40), Around(seed, 1000), Special(seed) })
        {
            Same<Exponential>(x);
            Same<Logarithm>(x);
            Same<HyperbolicTangent>(x);
            Same<LogisticFunction>(x);
            Same<ExponentialLess1>(x);
            Same<LogarithmOf1Plus>(x);
            Same<TangentOfSingle>(x);
        }
    }

    [Property]
    public void StoresInTurnAndBySelectionAreThoseOfOneLane(ulong seed)
    {
        var (a, b) = (Around(seed, 1), Around(~seed, 1));
        double[] alternating = [.. a.Zip(b).SelectMany(pair => new[] { pair.First, pair.Second })];
        double[] selected = [.. a.Where(number => number > 0.5)];
        AtEveryWidth(Alternating<Lanes128<double>>, Alternating<Lanes256<double>>, Alternating<Lanes512<double>>);
        AtEveryWidth(Selected<Lanes128<double>>, Selected<Lanes256<double>>, Selected<Lanes512<double>>);

        void Alternating<TLanes>() where TLanes : struct, IBitLanes<TLanes>
        {
            var stored = new double[2 * Points];
            for (var i = 0; i < Points; i += TLanes.Count)
                TLanes.StoreAlternating(TLanes.LoadDoubles(ref a[i]), TLanes.LoadDoubles(ref b[i]), ref stored[2 * i]);
            Generation.Same.Spans<double>(alternating, stored, $"{TLanes.Count} lanes in turn");
        }

        void Selected<TLanes>() where TLanes : struct, IBitLanes<TLanes>
        {
            var (stored, count) = (new double[Points + 8], 0);
            for (var i = 0; i < Points; i += TLanes.Count)
            {
                var lanes = TLanes.LoadDoubles(ref a[i]);
                count += TLanes.StoreSelected(lanes > TLanes.Of(0.5), lanes, ref stored[count]);
            }

            Generation.Same.Spans<double>(selected, stored.AsSpan(0, count), $"selected of {TLanes.Count} lanes");
        }
    }

    [Property]
    public void SinglesWidenExactlyAndAreRoundedOnce(ulong seed)
    {
        var x = Around(seed, 1e30);
        AtEveryWidth(RoundTrip<Lanes128<double>>, RoundTrip<Lanes256<double>>, RoundTrip<Lanes512<double>>);

        void RoundTrip<TLanes>() where TLanes : struct, IBitLanes<TLanes>
        {
            var (singles, back) = (new float[Points], new double[Points]);
            for (var i = 0; i < Points; i += TLanes.Count) TLanes.LoadDoubles(ref x[i]).StoreSingles(ref singles[i]);
            for (var i = 0; i < Points; i += TLanes.Count) TLanes.LoadSingles(ref singles[i]).StoreDoubles(ref back[i]);
            Assert.Equal(x.Select(number => (float)number), singles);
            Assert.Equal(x.Select(number => (double)(float)number), back);
        }
    }

    static void Same<TFunction>(double[] x) where TFunction : IFunction
    {
        double[] expected = [.. x.Select(number => (double)TFunction.Of<Lane<double>>(number))];
        AtEveryWidth(Compare<Lanes128<double>>, Compare<Lanes256<double>>, Compare<Lanes512<double>>);

        void Compare<TLanes>() where TLanes : struct, IBitLanes<TLanes>
        {
            var y = new double[x.Length];
            for (var i = 0; i < x.Length; i += TLanes.Count) TFunction.Of(TLanes.LoadDoubles(ref x[i])).StoreDoubles(ref y[i]);
            Generation.Same.Spans<double>(expected, y, $"{typeof(TFunction).Name} in {TLanes.Count} lanes");
        }
    }

    static void AtEveryWidth(Action with128, Action with256, Action with512)
    {
        if (Vector128.IsHardwareAccelerated) with128();
        if (Vector256.IsHardwareAccelerated) with256();
        if (Vector512.IsHardwareAccelerated) with512();
    }

    static double[] Around(ulong seed, double size)
    {
        var points = new PointStream(seed);
        var numbers = new double[Points];
        for (var i = 0; i < Points; i++) numbers[i] = points.Between(-size, size);
        return numbers;
    }

    /// <summary>Signed zeros, subnormal, huge and infinite numbers, NaN, and ordinary ones between them.</summary>
    static double[] Special(ulong seed)
    {
        double[] special =
        [
            0, -0.0, double.Epsilon, -double.Epsilon, 1e-310, double.MaxValue, -double.MaxValue, double.PositiveInfinity,
            double.NegativeInfinity, double.NaN, 709.9, -708.5, -744.9, -746.5, 1, -1,
        ];
        var numbers = Around(seed, 5);
        for (var i = 0; i < Points; i++) numbers[i] = i % 3 == 0 ? special[(i / 3 + (int)(seed % 16)) % 16] : numbers[i];
        return numbers;
    }
}
