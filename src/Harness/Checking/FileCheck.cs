using InitStudy.Harness.Checking.Files;
using InitStudy.Harness.Checking.Naming;
using InitStudy.Harness.Checking.Statistics;

namespace InitStudy.Harness.Checking;

/// <summary>Holds a file of weights to the laws that were declared for it.</summary>
/// <param name="declarations">The laws, and how weights lie.</param>
/// <param name="alpha">Probability that a verdict on the file is wrong, at most.</param>
sealed class FileCheck(Declarations declarations, double alpha = ErrorShares.OfFile)
{
    /// <summary>Reads the file and judges every tensor.</summary>
    /// <exception cref="InputException">When it cannot be read.</exception>
    public FileResult Run(WeightFile file, CancellationToken cancellation)
    {
        var reading = new TensorReading(file, declarations);
        var tensors = new List<CheckedTensor>();
        foreach (var source in file.Tensors)
        {
            cancellation.ThrowIfCancellationRequested();
            tensors.Add(reading.Read(source));
        }

        var pairs = new TensorPairs(tensors);
        var shares = new ErrorShares(alpha, tensors.Count(tensor => tensor.IsDrawn), pairs.Comparisons);
        var judge = new Judge(tensors, shares, pairs);
        List<TensorResult> results = [.. tensors.Select(judge.Of)];
        return new(file.Path, results, FileSentence.Of(results, reading.Layout));
    }
}
