using InitStudy.Harness.Data;

namespace InitStudy.Properties.Setups;

/// <summary>Images that say which they are: image i has the pixels i, i + 1/8, … and the label i mod classes.</summary>
static class NumberedImages
{
    internal static Dataset Of(int count, int pixels = 1, int classes = 10) => new(
        "numbered", "none",
        new([.. Enumerable.Range(0, count * pixels).Select(i => i / pixels + i % pixels / 8f)], count, pixels),
        [.. Enumerable.Range(0, count).Select(i => i % classes)], classes);

    /// <summary>The numbers of a set's images, in its order.</summary>
    internal static int[] In(Dataset set) => [.. Enumerable.Range(0, set.Count).Select(i => (int)set.Images[i, 0])];
}
