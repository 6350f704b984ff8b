namespace InitStudy.Properties.Generation;

/// <summary>Simpler values to try when a law fails.</summary>
static class Shrinking
{
    /// <summary>The least value, the middle of the way to it, and the next one down.</summary>
    internal static IEnumerable<int> Towards(int least, int value)
    {
        if (value <= least) yield break;
        yield return least;
        var middle = least + (value - least) / 2;
        if (middle != least) yield return middle;
        if (value - 1 != middle && value - 1 != least) yield return value - 1;
    }
}
