using System.Numerics;

namespace InitStudy.Properties.Generation;

/// <summary>Equality to the last bit, with one NaN for all.</summary>
static class Same
{
    internal static bool Bits<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.IsNaN(a) ? T.IsNaN(b) : a == b && T.IsNegative(a) == T.IsNegative(b);

    internal static void Spans<T>(ReadOnlySpan<T> expected, ReadOnlySpan<T> actual, string what)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            if (!Bits(expected[i], actual[i]))
                Assert.Fail($"{what}: element {i} is {actual[i]}; expected {expected[i]}");
        }
    }
}
