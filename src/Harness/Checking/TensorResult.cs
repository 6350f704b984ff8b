using InitStudy.Harness.Checking.Signals;
using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Harness.Checking;

/// <summary>What is known about one tensor.</summary>
/// <param name="Tensor">Its name.</param>
/// <param name="Shape">Sizes of the axes.</param>
/// <param name="Declared">Name of its declared law; none without one.</param>
/// <param name="Verdict">On that law.</param>
/// <param name="Laws">Names of the laws that its values do not refute.</param>
/// <param name="Count">Values.</param>
/// <param name="Note">Why, in words.</param>
sealed record TensorResult(
    string Tensor, IReadOnlyList<int> Shape, string? Declared, CheckVerdict Verdict, IReadOnlyList<string> Laws, long Count, string Note)
{
    /// <summary>The values' distribution beside the declared one, for a figure; none where the tensor is not drawn.</summary>
    public LinePlot? Figure { get; init; }

    /// <summary>Signal and gradient at a dense layer, by its weight; none if not asked for.</summary>
    public LayerSignal? Signal { get; init; }
}
