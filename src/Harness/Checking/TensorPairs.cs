using InitStudy.Harness.Checking.Naming;
using InitStudy.Harness.Checking.Statistics;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking;

/// <summary>All pairs of drawn tensors: independent draws have nothing to do with one another.</summary>
sealed class TensorPairs
{
    const int Fewest = 8;

    readonly List<(CheckedTensor A, CheckedTensor B, bool Tied)> _pairs = [];

    /// <summary>Of the drawn tensors among these.</summary>
    public TensorPairs(IReadOnlyList<CheckedTensor> tensors)
    {
        var drawn = tensors.Where(tensor => tensor.IsDrawn && tensor.Summary!.Count >= Fewest && !tensor.Summary.IsConstant).ToList();
        for (var i = 0; i < drawn.Count; i++)
        {
            for (var j = 0; j < i; j++) _pairs.Add((drawn[j], drawn[i], StateDict.AreTied(drawn[j].Source.Name, drawn[i].Source.Name)));
        }
    }

    /// <summary>How many correlations are looked at.</summary>
    public long Comparisons => (long)_pairs.Count * Coupling.Orders;

    /// <summary>The pairs that are not independent: both tensors, and how they hang together.</summary>
    /// <param name="shares">Of the error budget.</param>
    /// <param name="deviation">A tensor's, if the law that it has is known; else NaN.</param>
    public IReadOnlyList<(CheckedTensor A, CheckedTensor B, Coupling Coupling, bool Tied)> Coupled(
        ErrorShares shares, Func<CheckedTensor, double> deviation)
    {
        var deviations = _pairs.Select(pair => pair.A).Distinct().ToDictionary(tensor => tensor, deviation);
        var couplings = ParallelWork.Map(
            _pairs.Count, KernelThreads.Count,
            i => Coupling.Of(_pairs[i].A.Summary!, _pairs[i].B.Summary!, deviations[_pairs[i].A]));
        return
        [
            .. _pairs.Zip(couplings, (pair, coupling) => (pair.A, pair.B, Coupling: coupling, pair.Tied))
                .Where(pair => pair.Coupling.Nats >= shares.NatsOfComparison),
        ];
    }
}
