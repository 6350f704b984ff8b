namespace InitStudy.Model.Kernels;

/// <summary>The last numbers of a span, fewer than there are lanes.</summary>
static class Partial
{
    /// <summary>Copies them to where there is room for all lanes, and zeros into the lanes left.</summary>
    public static void Copy<T>(ReadOnlySpan<T> last, Span<T> padded)
    {
        last.CopyTo(padded);
        padded[last.Length..].Clear();
    }
}
