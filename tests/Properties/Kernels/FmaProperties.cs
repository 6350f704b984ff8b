using System.Runtime.Intrinsics;
using FsCheck.Xunit;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Kernels;

/// <summary>Fused multiply-add rounds once, with the instruction and without.</summary>
public sealed class FmaProperties
{
    [Property(MaxTest = 20)]
    public void EmulationEqualsTheExactSumRoundedOnce(ulong seed)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 5_000; i++)
        {
            var (a, b, c) = FmaOperands.Draw(ref points);
            if (double.IsFinite(a) && double.IsFinite(b) && double.IsFinite(c))
                Same(FmaReference.Of(a, b, c), FmaEmulation.Of(a, b, c), a, b, c);
        }
    }

    [Property(MaxTest = 20)]
    public void EmulationEqualsHardwareInDouble(ulong seed)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var (a, b, c) = FmaOperands.Draw(ref points);
            Same(Fma.Of(a, b, c), FmaEmulation.Of(a, b, c), a, b, c);
        }
    }

    [Property(MaxTest = 20)]
    public void EmulationEqualsHardwareInFloat(ulong seed)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var (a, b, c) = FmaOperands.DrawFloats(ref points);
            Same(Fma.Of((float)a, (float)b, (float)c), FmaEmulation.Of((float)a, (float)b, (float)c), a, b, c);
        }
    }

    [Property(MaxTest = 20)]
    public void FloatEmulationEqualsTheExactSumRoundedOnce(ulong seed)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 5_000; i++)
        {
            var (a, b, c) = FmaOperands.DrawFloats(ref points);
            float x = (float)a, y = (float)b, z = (float)c;
            if (float.IsFinite(x) && float.IsFinite(y) && float.IsFinite(z))
                Same(FmaReference.Of(x, y, z), FmaEmulation.Of(x, y, z), x, y, z);
        }
    }

    [Fact]
    public void SpecialOperandsFollowIeee754()
    {
        foreach (var a in FmaOperands.SpecialDoubles)
            foreach (var b in FmaOperands.SpecialDoubles)
                foreach (var c in FmaOperands.SpecialDoubles)
                {
                    var expected = !double.IsFinite(a) || !double.IsFinite(b) ? a * b + c
                        : double.IsFinite(c) ? FmaReference.Of(a, b, c)
                        : c;
                    Same(expected, FmaEmulation.Of(a, b, c), a, b, c);
                    Same(expected, Fma.Of(a, b, c), a, b, c);
                }
    }

    [Fact]
    public void SpecialFloatsAreTheSameWithAndWithoutHardware()
    {
        foreach (var a in FmaOperands.SpecialFloats)
            foreach (var b in FmaOperands.SpecialFloats)
                foreach (var c in FmaOperands.SpecialFloats)
                    Same(Fma.Of(a, b, c), FmaEmulation.Of(a, b, c), a, b, c);
    }

    [Property(MaxTest = 20)]
    public void EveryLaneIsTheScalar(ulong seed)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 100; i++)
        {
            var doubles = Enumerable.Range(0, 8).Select(_ => FmaOperands.Draw(ref points)).ToArray();
            var (a, b, c) = (
                Vector512.Create([.. doubles.Select(o => o.A)]),
                Vector512.Create([.. doubles.Select(o => o.B)]),
                Vector512.Create<double>([.. doubles.Select(o => o.C)]));
            for (var lane = 0; lane < 8; lane++)
            {
                var expected = Fma.Of(a[lane], b[lane], c[lane]);
                Same(expected, Fma.Of(a, b, c)[lane], a[lane], b[lane], c[lane]);
                var (a4, b4, c4) = (a.GetLower(), b.GetLower(), c.GetLower());
                if (lane < 4) Same(expected, Fma.Of(a4, b4, c4)[lane], a[lane], b[lane], c[lane]);
                var (a2, b2, c2) = (a4.GetLower(), b4.GetLower(), c4.GetLower());
                if (lane < 2) Same(expected, Fma.Of(a2, b2, c2)[lane], a[lane], b[lane], c[lane]);
                if (lane < 2) Same(expected, FmaEmulation.Of(a2, b2, c2)[lane], a[lane], b[lane], c[lane]);
            }
        }
    }

    [Property(MaxTest = 20)]
    public void EveryFloatLaneIsTheScalar(ulong seed)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 100; i++)
        {
            var floats = Enumerable.Range(0, 16).Select(_ => FmaOperands.DrawFloats(ref points)).ToArray();
            var (a, b, c) = (
                Vector512.Create([.. floats.Select(o => (float)o.A)]),
                Vector512.Create([.. floats.Select(o => (float)o.B)]),
                Vector512.Create<float>([.. floats.Select(o => (float)o.C)]));
            for (var lane = 0; lane < 16; lane++)
            {
                var expected = Fma.Of(a[lane], b[lane], c[lane]);
                Same(expected, Fma.Of(a, b, c)[lane], a[lane], b[lane], c[lane]);
                var (a8, b8, c8) = (a.GetLower(), b.GetLower(), c.GetLower());
                if (lane < 8) Same(expected, Fma.Of(a8, b8, c8)[lane], a[lane], b[lane], c[lane]);
                var (a4, b4, c4) = (a8.GetLower(), b8.GetLower(), c8.GetLower());
                if (lane < 4) Same(expected, Fma.Of(a4, b4, c4)[lane], a[lane], b[lane], c[lane]);
                if (lane < 4) Same(expected, FmaEmulation.Of(a4, b4, c4)[lane], a[lane], b[lane], c[lane]);
            }
        }
    }

    [Fact]
    public void GenericFormTakesFloatAndDouble()
    {
        Assert.Equal(Fma.Of(1.1f, 2.2f, 3.3f), Fma.Of<float>(1.1f, 2.2f, 3.3f));
        Assert.Equal(Fma.Of(1.1, 2.2, 3.3), Fma.Of<double>(1.1, 2.2, 3.3));
        Assert.Throws<NotSupportedException>(() => Fma.Of(Half.One, Half.One, Half.One));
    }

    static void Same(double expected, double actual, double a, double b, double c)
    {
        var same = double.IsNaN(expected)
            ? double.IsNaN(actual)
            : BitConverter.DoubleToInt64Bits(expected) == BitConverter.DoubleToInt64Bits(actual);
        if (!same) Assert.Fail($"fma({a:R}, {b:R}, {c:R}) gave {actual:R}; expected {expected:R}");
    }
}
