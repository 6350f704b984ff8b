namespace InitStudy.Properties.Generation;

/// <summary>
/// A product (M, K) · (K, N): which operands are transposed, and what surrounds the blocks they live in.
/// </summary>
/// <param name="M">Rows of the result.</param>
/// <param name="K">Terms of each element.</param>
/// <param name="N">Columns of the result.</param>
/// <param name="TransposeA">Whether A is stored as (K, M).</param>
/// <param name="TransposeB">Whether B is stored as (N, K).</param>
/// <param name="Accumulate">Whether the product is added to the result.</param>
/// <param name="Margin">Rows and columns around every block: 0 for whole matrices.</param>
/// <param name="Special">Whether some elements are infinite or NaN.</param>
/// <param name="Seed">Of the elements.</param>
public sealed record ProductCase(
    int M, int K, int N, bool TransposeA, bool TransposeB, bool Accumulate, int Margin, bool Special, Seed Seed)
{
    internal IEnumerable<ProductCase> Simpler() =>
    [
        .. Shrinking.Towards(0, M).Select(m => this with { M = m }),
        .. Shrinking.Towards(0, K).Select(k => this with { K = k }),
        .. Shrinking.Towards(0, N).Select(n => this with { N = n }),
        .. Shrinking.Towards(0, Margin).Select(margin => this with { Margin = margin }),
        .. Special ? [this with { Special = false }] : Array.Empty<ProductCase>(),
        .. TransposeA ? [this with { TransposeA = false }] : Array.Empty<ProductCase>(),
        .. TransposeB ? [this with { TransposeB = false }] : Array.Empty<ProductCase>(),
        .. Accumulate ? [this with { Accumulate = false }] : Array.Empty<ProductCase>(),
    ];
}
