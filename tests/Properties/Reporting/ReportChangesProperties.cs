using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using InitStudy.Harness.Reporting.Changes;

namespace InitStudy.Properties.Reporting;

/// <summary>What is told of verified and received files: nothing that did not happen, and everything that did, science first.</summary>
public sealed class ReportChangesProperties
{
    const string Header = "hypothesis,case,token,predicted,band low,band high,verdict,n,estimate,low,high\n";

    /// <summary>A measured interval in hundredths; the claim's band is 40 to 210, so that every verdict is drawn often.</summary>
    public sealed record Interval(byte From, byte Width)
    {
        internal int Low => From;
        internal int High => From + Width;
        internal string Verdict => High < 40 || Low > 210 ? "refuted" : Low >= 40 && High <= 210 ? "supported" : "undecided";

        internal string Row(string id, int token) => string.Create(
            CultureInfo.InvariantCulture, $"{id},\"a, {token}\",{token},100,40,210,{Verdict},{Width + 1},{(Low + High) / 2.0},{Low},{High}\n");
    }

    /// <summary>Beyond the bounds: no whole number lies in both, found by trying all.</summary>
    [Property]
    public void AMeasurementMovedIfNoValueIsInBothIntervals(Interval before, Interval after)
    {
        var change = Assert.Single(Of(before, after).Hypotheses.DefaultIfEmpty());
        var apart = !Enumerable.Range(0, 600).Any(x => before.Low <= x && x <= before.High && after.Low <= x && x <= after.High);
        Assert.Equal(before != after, change is not null);
        Assert.Equal(apart ? 1 : 0, change?.Measurements.Count ?? 0);
        if (change is not null) Assert.Equal((before.Verdict, after.Verdict), change.Verdict);
    }

    /// <summary>A hypothesis is refuted if a case is and supported if all are, both times.</summary>
    [Property]
    public void TheVerdictIsThatOfAllCases(NonEmptyArray<Interval> before, Interval last)
    {
        var after = before.Get[..^1].Append(last).ToArray();
        var changes = Of(Details("id", before.Get), Details("id", after));
        var verdicts = new[] { before.Get, after }.Select(cases => cases.Select(c => c.Verdict).ToList())
            .Select(all => all.Contains("refuted") ? "refuted" : all.Contains("undecided") ? "undecided" : "supported").ToList();
        foreach (var change in changes.Hypotheses) Assert.Equal((verdicts[0], verdicts[1]), change.Verdict);
        Assert.Equal(verdicts[0] != verdicts[1], ChangeSummary.Of(changes).Contains("! 1 verdict that differs\n", StringComparison.Ordinal));
    }

    /// <summary>Exchanging verified and received exchanges what is told, and adds nothing.</summary>
    [Property]
    public void TheOtherWayRoundTheSameIsTold(Interval[] before, Interval[] after)
    {
        var (there, back) = (Of(Details("id", before), Details("id", after)), Of(Details("id", after), Details("id", before)));
        Assert.Equal(there.Hypotheses.Count, back.Hypotheses.Count);
        foreach (var (one, other) in there.Hypotheses.Zip(back.Hypotheses))
        {
            Assert.Equal(one.Measurements, other.Measurements.Select(pair => (pair.After, pair.Before)));
            Assert.Equal(one.Cases, other.Cases);
        }
    }

    /// <summary>Each changed file stands in one list, and files without a change in none.</summary>
    [Property]
    public void EveryFileIsNamedOnce(Interval[] intervals)
    {
        var files = intervals.Select((interval, i) => new FileChange(
            $"file-{i:d4}.svg", $"<path d='{interval.Low}'/>", $"<path class='a' d='{interval.High}'/>")).ToList();
        var lines = ChangeSummary.Of(new(files)).Split('\n');
        foreach (var file in files) Assert.Single(lines, $"    {file.Name}");
        Assert.Equal(intervals.Count(interval => interval.Width > 0), files.Count(file => !file.HasTheSameNumbers));
    }

    [Fact]
    public void NothingIsToldOfNothing() => Assert.Equal("", ChangeSummary.Of(new([])));

    [Theory]
    [InlineData("a 1 b", "c  1", true)]
    [InlineData("fill=\"#112233\"", "fill=\"#445566\"", true)]
    [InlineData("x1='5'", "x2='5'", true)]
    [InlineData("1.5e-7", "1.5e-8", false)]
    [InlineData("1.5", "-1.5", false)]
    [InlineData("1 2", "2 1", false)]
    public void WordsAndColoursAreNoNumbers(string before, string after, bool same) =>
        Assert.Equal(same, new FileChange("a.md", before, after).HasTheSameNumbers);

    /// <summary>A run that diverges where it did not, unbounded intervals, another prediction, another band, a new case, a counter-example.</summary>
    [Theory]
    [InlineData("id,\"c\",1,2,1,3,refuted,1,diverged,diverged,diverged", true, false)]
    [InlineData("id,\"c\",1,2,1,3,supported,1,2.5,none,2.5", false, false)]
    [InlineData("id,\"c\",1,2.1,1,3,supported,9,2,1.5,2.5", false, true)]
    [InlineData("id,\"c\",1,2,1,3.5,supported,9,2,1.5,2.5", false, true)]
    [InlineData("id,\"c\",2,9,8,10,supported,9,9,9,9", false, false)]
    [InlineData("id (counter-example),\"c\",2,9,8,10,refuted,9,7,7,7", false, false)]
    public void WhatMovedIsToldFromTheSameCase(string after, bool measured, bool predicted)
    {
        var change = Assert.Single(Of(Header + "id,\"c\",1,2,1,3,supported,9,2,1.5,2.5\n", $"{Header}{after}\n").Hypotheses);
        Assert.Equal((measured, predicted), (change.Measurements.Count == 1, change.Predictions.Count == 1));
    }

    [Fact]
    public void FindingsAndBuildingBlocksThatTurnedAreNamed()
    {
        var changes = new ReportChanges(
        [
            new("s.md", "- A.\n- Does not hold here: B.\n- C.\n", "- Does not hold here: A.\n- B.\n- C with 2.\n"),
            new(
                "fingerprint.txt", $"exp float {Hash('a')}\nexp double {Hash('a')}\nlog {Hash('a')}\nreport {Hash('a')}\n",
                $"exp float {Hash('b')}\nexp double {Hash('b')}\nlog {Hash('a')}\nreport {Hash('b')}\n"),
        ]);
        Assert.Equal([new("s", "A.", false), new("s", "B.", true)], changes.Findings);
        Assert.Equal(["exp"], changes.Blocks);
        Assert.Contains("    s: no longer holds: A.\n    s: holds now: B.\n", ChangeSummary.Of(changes), StringComparison.Ordinal);
    }

    static string Hash(char digit) => new(digit, 64);

    static ReportChanges Of(Interval before, Interval after) => Of(Details("id", [before]), Details("id", [after]));

    static ReportChanges Of(string before, string after) => new([new("study.details.csv", before, after)]);

    static string Details(string id, Interval[] cases) => Header + string.Concat(cases.Select((interval, i) => interval.Row(id, i)));
}
