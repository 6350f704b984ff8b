using InitStudy.Harness.Reporting;
using InitStudy.Harness.Checking.Naming;
using InitStudy.Harness.Checking.Statistics;

namespace InitStudy.Harness.Checking;

/// <summary>What is said about a file as a whole.</summary>
static class FileSentence
{
    /// <summary>Counts of verdicts, and without a declared law how many tensors look fresh.</summary>
    public static string Of(IReadOnlyList<TensorResult> tensors, Layout? layout)
    {
        int Count(CheckVerdict verdict) => tensors.Count(tensor => tensor.Verdict == verdict);
        var undeclared = tensors.Where(tensor => tensor.Verdict == CheckVerdict.Undeclared).ToList();
        string[] counts =
        [
            .. new (CheckVerdict Verdict, string Text)[]
            {
                (CheckVerdict.Supported, "supported"), (CheckVerdict.Refuted, "refuted"), (CheckVerdict.Undecided, "undecided"),
                (CheckVerdict.NotDrawn, "not drawn"),
            }.Where(entry => Count(entry.Verdict) > 0).Select(entry => $"{Count(entry.Verdict)} {entry.Text}"),
            .. undeclared.Count > 0 ? [Fresh(undeclared)] : Array.Empty<string>(),
        ];
        return $"{Format.Count(tensors.Count, "tensor")}{(layout is { } known ? known == Layout.OutIn ? ", read as (out, in)" : ", read as (in, out)" : "")}: "
            + $"{string.Join(", ", counts)}. Wrong with probability at most {ErrorShares.OfFileText}.";
    }

    static string Fresh(List<TensorResult> undeclared)
    {
        var without = undeclared.Count(tensor => tensor.Laws.Count == 0);
        return without == 0
            ? $"consistent with a fresh initialization: all {undeclared.Count} drawn tensors keep a law"
            : $"consistent with no initialization of the list: {without} of {undeclared.Count} drawn tensors follow none of its laws";
    }
}
