using InitStudy.Harness.Checking.Files;
using InitStudy.Harness.Checking.Naming;
using InitStudy.Harness.Checking.Signals;
using InitStudy.Harness.Checking.Statistics;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking;

/// <summary>Holds a file of weights to the laws that were declared for it.</summary>
/// <param name="declarations">The laws, and how weights lie.</param>
/// <param name="activation">Name of what is between dense layers, if signal and gradient are asked for.</param>
/// <param name="alpha">Probability that a verdict on the file is wrong, at most.</param>
sealed class FileCheck(Declarations declarations, string? activation = null, double alpha = ErrorShares.OfFile)
{
    /// <summary>Reads the file and judges every tensor.</summary>
    /// <param name="file">An open file.</param>
    /// <param name="step">Is told of every tensor.</param>
    /// <param name="cancellation">Looked at before every tensor.</param>
    /// <exception cref="InputException">When it cannot be read.</exception>
    public FileResult Run(WeightFile file, Action<string> step, CancellationToken cancellation)
    {
        var reading = new TensorReading(file, declarations);
        var tensors = ParallelWork.Map(
            file.Tensors.Count, file.IsOneStream ? 1 : KernelThreads.Count,
            i =>
            {
                step(file.Tensors[i].Name);
                return WeightFile.Guarded(file.Path, () => reading.Read(file.Tensors[i]));
            },
            cancellation);
        var pairs = new TensorPairs(tensors);
        var shares = new ErrorShares(alpha, tensors.Count(tensor => tensor.IsDrawn), pairs.Comparisons);
        var judge = new Judge(tensors, shares, pairs);
        List<TensorResult> results = [.. tensors.Select(judge.Of)];
        var signals = Signals(file, reading);
        List<Layout?> layouts = [.. file.Tensors.Select(reading.LayoutOf).Distinct()];
        return new(file.Path, [.. results.Select(result => result with { Signal = signals.FirstOrDefault(layer => layer.Name == result.Tensor) })],
            FileSentence.Of(results, layouts.Count == 1 ? layouts[0] : null),
            signals.Count > 0 ? [.. SignalTable.Lines(signals, activation!), SignalSentence.Of(signals)] : []);
    }

    IReadOnlyList<LayerSignal> Signals(WeightFile file, TensorReading reading)
    {
        if (activation is null) return [];
        var chain = WeightFile.Guarded(file.Path, () => DenseChain.Of(file, reading.LayoutOf));
        return SignalPropagation.Of(chain, ActivationName.Parse(activation));
    }
}
