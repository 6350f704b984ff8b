using System.Runtime.InteropServices;
using InitStudy.Harness.Checking;
using InitStudy.Harness.Checking.Files;
using InitStudy.Harness.Checking.Laws;
using InitStudy.Harness.Checking.Naming;
using InitStudy.Harness.Checking.Statistics;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.Testing;

public sealed partial class Declared
{
    /// <summary>Draws go on up to so many times <see cref="ValuesNeeded"/>: a true law is still undecided then about never.</summary>
    const int Patience = 4;

    /// <summary>Values of which each may equal another by chance once in 128 times: so many equal ones are a copy.</summary>
    const int Copy = 8;

    /// <summary>Fails if the values refute the law.</summary>
    /// <param name="values">As the library under test drew and stored them, in single precision.</param>
    /// <param name="rowLength">Of a matrix whose rows and columns shall be equal in law, too; 0 for one that need not be.</param>
    /// <returns>Supported, or undecided where there are too few values: <see cref="ValuesNeeded"/> would do.</returns>
    /// <exception cref="TestFailedException">When the law is refuted: one line with what the values have instead.</exception>
    /// <exception cref="ArgumentException">When there are no values, or they make no rows of that length.</exception>
    public LawDecision MustBeFollowedBy(ReadOnlySpan<float> values, int rowLength = 0) => Passed(Decide(values, rowLength));

    /// <inheritdoc cref="MustBeFollowedBy(ReadOnlySpan{float}, int)"/>
    /// <param name="values">As the library under test drew and stored them, in double precision.</param>
    /// <param name="rowLength">Of a matrix whose rows and columns shall be equal in law, too; 0 for one that need not be.</param>
    public LawDecision MustBeFollowedBy(ReadOnlySpan<double> values, int rowLength = 0) =>
        Passed(Decide("F64", values.ToArray(), rowLength, ErrorShares.OfFile));

    /// <summary>Draws until the law is supported, and fails if it is refuted, or no other law can be excluded.</summary>
    /// <param name="draw">A fresh tensor, independent of the ones before, always of one size.</param>
    /// <returns>Supported.</returns>
    /// <exception cref="TestFailedException">When the law is refuted, when two draws are equal, or when four times
    /// <see cref="ValuesNeeded"/> leave it undecided.</exception>
    /// <exception cref="ArgumentException">When there are no values, or not as many as before.</exception>
    public LawDecision MustBeFollowedBy(Func<float[]> draw) =>
        Redrawn("F32", () => Array.ConvertAll(draw(), value => (double)value), ErrorShares.OfFile);

    /// <inheritdoc cref="MustBeFollowedBy(Func{float[]})"/>
    public LawDecision MustBeFollowedBy(Func<double[]> draw) => Redrawn("F64", draw, ErrorShares.OfFile);

    /// <summary>Look number k comes after 2^(k − 1) draws and has 2^−k of the error; a draw is a row.</summary>
    internal LawDecision Redrawn(string type, Func<double[]> draw, double alpha)
    {
        List<double> values = [];
        for (var draws = 0; ;)
        {
            alpha /= 2;
            var (wanted, length) = (Math.Max(1, 2 * draws), 0);
            for (; draws < wanted; draws++) length = Add(draw(), values, draws);
            var decision = Passed(Decide(type, [.. values], _rowLength ?? length, alpha));
            if (decision.Verdict == CheckVerdict.Supported) return decision;
            if (_rule is not IndependentRule || values.Count >= Patience * ValuesNeeded)
                throw new TestFailedException($"{_text} is undecided after {Format.Count(decision.Count)} values: {decision.Note}");
        }
    }

    /// <summary>The verdict on values in single precision, whatever it is.</summary>
    internal LawDecision Decide(ReadOnlySpan<float> values, int rowLength = 0)
    {
        var copy = new double[values.Length];
        for (var i = 0; i < copy.Length; i++) copy[i] = values[i];
        return Decide("F32", copy, rowLength, ErrorShares.OfFile);
    }

    static int Add(double[] drawn, List<double> values, int draws)
    {
        if (draws > 0 && drawn.Length != values.Count / draws)
            throw new ArgumentException($"draw {draws + 1} has {drawn.Length} values; expected {values.Count / draws}, as before");
        if (drawn.Length >= Copy && draws > 0 && drawn.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(values)[^drawn.Length..]))
            throw new TestFailedException($"draw {draws + 1} has the values of draw {draws}; expected independent draws");
        values.AddRange(drawn);
        return drawn.Length;
    }

    LawDecision Decide(string type, double[] values, int rowLength, double alpha)
    {
        var columns = _rowLength ?? (rowLength > 0 ? rowLength : values.Length);
        if (values.Length == 0 || values.Length % columns != 0)
            throw new ArgumentException($"there are {values.Length} values; expected some rows of {Math.Max(1, columns)}", nameof(values));
        var source = new TensorInMemory("values", type, [values.Length / columns, columns], values);
        var (summary, broken) = SummaryBuilder.Of(source, columns, source.Precision!.Value);
        var role = new Role(RoleKind.Weight);
        var tensor = summary is null
            ? new CheckedTensor { Source = source, Role = role, Declared = _rule, Broken = broken }
            : CheckedTensor.Of(source, role, _rule, _fans, summary);
        var result = new Judge([tensor], new ErrorShares(alpha, 1, 0), new TensorPairs([tensor])).Of(tensor);
        return new(result.Verdict, result.Count, result.Note);
    }

    LawDecision Passed(LawDecision decision) => decision.Verdict == CheckVerdict.Refuted
        ? throw new TestFailedException($"{Format.Count(decision.Count)} values refute {_text}: {decision.Note}")
        : decision;
}
