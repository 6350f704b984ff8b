using System.Globalization;
using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Hypotheses;

/// <summary>
/// Claim, verdict and tolerance of every hypothesis stand a second time in record.csv, each tolerance with its reason:
/// who changes one in the code says so there, too.
/// </summary>
/// <remarks>A claim is recorded by the upper half of its statement's hash, so that one that is turned round is seen.</remarks>
public sealed class RecordOfEveryHypothesis
{
    const int Columns = 8;

    static readonly Dictionary<string, string[]> Record = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Hypotheses", "record.csv")).Skip(1)
        .Select(line => line.Split(';')).ToDictionary(fields => fields[0]);

    /// <summary>All ids.</summary>
    public static TheoryData<string> Ids => new(Chapter.Catalog.Hypotheses.Select(hypothesis => hypothesis.Id));

    [Fact]
    public void EveryHypothesisIsOnRecordWithAReason()
    {
        Assert.Empty(Record.Keys.Except(Chapter.Catalog.Hypotheses.Select(hypothesis => hypothesis.Id)));
        Assert.All(Record.Values, fields => Assert.Equal(Columns, fields.Length));
        Assert.All(Record.Values, fields => Assert.NotEmpty(fields[^1].Trim()));
    }

    [Theory, MemberData(nameof(Ids))]
    public void ItIsWhatTheRecordSays(string id)
    {
        var hypothesis = Chapter.Catalog.Find(id)!;
        var (claim, test) = (hypothesis.Claim, hypothesis.Test);
        var (said, hash) = (
            $"{claim.Standing.Text()};{hypothesis.Expected.ToString().ToLowerInvariant()};{test.Name};{test.Law.GetType().Name}",
            (StableHash.Of(claim.Statement) >> 32).ToString("x8", CultureInfo.InvariantCulture));
        var found = Record.TryGetValue(id, out var fields) ? (string.Join(';', fields[1..5]), fields[6]) : ("no line", "none");
        if (found != (said, hash))
            Assert.Fail($"record.csv has {found.Item1} with claim {found.Item2}; expected the line\n{id};{said};TOLERANCE;{hash};REASON");
    }

    [Theory, MemberData(nameof(Ids))]
    public void ItsToleranceIsTheRecorded(string id)
    {
        if (!Record.TryGetValue(id, out var fields)) return;   // the test above says so
        var (test, recorded) = (Chapter.Catalog.Find(id)!.Test, fields[5].Split(' '));
        var numbers = recorded.Where(word => char.IsDigit(word[0])).Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        if (test is FirstAhead pairs)
        {
            Assert.Equal("margin", recorded[0]);
            Assert.Equal(numbers, new[] { pairs.Margin });
            return;
        }

        foreach (var predicted in new[] { 0.5, 1, 3 })
            Assert.Equal(Recorded(recorded[^(numbers.Length + 1)], numbers, predicted), test.QuantityBand(predicted));
        if (test is Most most) Assert.Equal(0.5, most.Share);
        if (recorded[0] == "at" && test is not Most) Assert.Equal(numbers, new[] { test.Right(1), test.BarelyWrong(1) });
    }

    /// <summary>Where the quantity must lie for a prediction, in the words of the record.</summary>
    static Band Recorded(string kind, double[] numbers, double predicted) => kind switch
    {
        "within" => new(predicted * (1 - numbers[0]), predicted * (1 + numbers[0])),
        "near" => new(predicted - numbers[0], predicted + numbers[0]),
        "factor" => new(predicted / numbers[0], predicted * numbers[0]),
        "between" => new(numbers[0], numbers[1]),
        "least" => new(predicted, double.PositiveInfinity),
        "most" => new(double.NegativeInfinity, predicted),
        _ => throw new InvalidDataException($"tolerance is '{kind}'; expected within, near, factor, between, at least, at most or margin"),
    };
}
