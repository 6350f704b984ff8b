using FsCheck.Xunit;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Kernels;

/// <summary>tanh in single precision: at most 0.5001 ulp from the true value, monotone, odd.</summary>
public sealed class TangentOfSingleProperties
{
    /// <remarks>Every 997th float from 2⁻⁴⁰ up to where tanh is 1, from a fresh start: half a million arguments a run.</remarks>
    [Property(MaxTest = 4)]
    public void IsTheNearestNumberButForATenThousandthOfAnUlp(ushort start)
    {
        var last = BitConverter.SingleToInt32Bits(12f);
        for (var bits = BitConverter.SingleToInt32Bits(9.1e-13f) + start; bits < last; bits += 997)
        {
            var x = BitConverter.Int32BitsToSingle(bits);
            float y = Elementary.Tanh<Lane<float>>(x);
            var exact = Elementary.Tanh((double)x);
            var ulp = y - (double)Below(y);
            if (!(Math.Abs(y - exact) <= 0.5001 * ulp)) Assert.Fail($"tanh {x:R} is {y:R}; expected {exact:R} to 0.5001 ulp");
            Assert.Equal(-y, (float)Elementary.Tanh<Lane<float>>(-x));
        }
    }

    [Property(MaxTest = 20)]
    public void NeverDecreasesFromOneNumberToTheNext(ushort start)
    {
        var first = BitConverter.SingleToInt32Bits(1e-3f) + 1399 * start;
        var before = 0f;
        for (var bits = first; bits < first + 100_000; bits++)
        {
            float y = Elementary.Tanh<Lane<float>>(BitConverter.Int32BitsToSingle(bits));
            if (!(y >= before)) Assert.Fail($"tanh falls from {before:R} to {y:R} at {BitConverter.Int32BitsToSingle(bits):R}");
            before = y;
        }
    }

    [Fact]
    public void AtSpecialPoints()
    {
        Assert.Equal(1f, (float)Elementary.Tanh<Lane<float>>(float.PositiveInfinity));
        Assert.Equal(-1f, (float)Elementary.Tanh<Lane<float>>(float.NegativeInfinity));
        Assert.Equal(float.NaN, (float)Elementary.Tanh<Lane<float>>(float.NaN));
        Assert.Equal(float.Epsilon, (float)Elementary.Tanh<Lane<float>>(float.Epsilon));
        Assert.True(float.IsNegative((float)Elementary.Tanh<Lane<float>>(-0f)));
    }

    static float Below(float y) => BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(y) - 1);
}
