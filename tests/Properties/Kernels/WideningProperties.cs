using FsCheck.Xunit;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Kernels;

/// <summary>Numbers in single precision as the same numbers in double.</summary>
public sealed class WideningProperties
{
    [Property]
    public void EveryNumberIsTheSame(float[] singles)
    {
        var doubles = new double[singles.Length];
        Widening.Of(singles, doubles);
        Assert.Equal(singles.Select(single => (double)single), doubles);
    }

    [Fact]
    public void OtherLengthsAreRefused() => Assert.Throws<ArgumentException>(() => Widening.Of(new float[3], new double[4]));
}
