using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Layers;

/// <summary>A slice hands on the features that it names; its gradient is under the laws of layers.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class SliceProperties
{
    [Property]
    public void FeatureJIsFeatureFirstPlusJ(Fans fans, byte before)
    {
        var (first, count) = (before % 7, fans.Out);
        var inputs = first + count + fans.In;
        Matrix<float> x = new([.. Enumerable.Range(0, 2 * inputs).Select(i => (float)i)], 2, inputs), y = new(2, count);
        new Slice<float>(inputs, first, count).Forward(x, y);
        for (var row = 0; row < 2; row++)
        {
            for (var j = 0; j < count; j++) Assert.Equal(row * inputs + first + j, y[row, j]);
        }
    }

    [Theory]
    [InlineData(3, 2, 2, "first + count is 2 + 2")]
    [InlineData(3, -1, 2, "first is -1")]
    [InlineData(3, 0, 0, "count is 0")]
    [InlineData(0, 0, 1, "inputs is 0")]
    public void SlicesOutsideTheInputsAreNamed(int inputs, int first, int count, string text) =>
        Failure.Names(() => _ = new Slice<float>(inputs, first, count), text, "expected");
}
