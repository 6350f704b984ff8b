using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using Xunit.Sdk;

namespace InitStudy.Properties.Hypotheses;

/// <summary>The property of a hypothesis fails when, and says what, it promises: tried on invented hypotheses.</summary>
public sealed class HypothesisPropertyTests
{
    const ulong Seed = 42;

    [Fact]
    public void ATrueOnePasses()
    {
        var property = new HypothesisProperty(Random((_, _) => Invented.Holds));
        property.Check(Seed);
        Assert.Equal(2, property.Decisions);
        Assert.Equal(2, property.PlannedErrors);
    }

    [Fact]
    public void AFalseOneFailsWithItsSimplestCase()
    {
        var hypothesis = Random((a, b) => a >= 4 && b >= 2 ? Invented.False : Invented.Holds);
        var property = new HypothesisProperty(hypothesis);
        var message = Assert.Throws<FailException>(() => property.Check(Seed)).Message;
        var token = property.CounterExample!.Token;
        var lines = message.Split('\n');
        Assert.Equal("invented: refuted, but Supported is on record", lines[0]);
        Assert.Equal("  case       a 4, b 2", lines[1]);
        Assert.Equal("  predicted  0.5; the mean is within 0.1 of the prediction: [0.4, 0.6]", lines[2]);
        Assert.Matches(@"^  measured   1, guaranteed within \[0\.\d+, 1\], from \d+ values$", lines[3]);
        Assert.Equal($"  replay     {Chapter.Program.Command} run invented --case {token}", lines[4]);
        Assert.Equal("  seed       000000000000002a of all cases in this test", lines[5]);
        Assert.EndsWith("-4.2", token, StringComparison.Ordinal);
        Assert.Equal(property.CounterExample, hypothesis.Decide(new Case(4, 2), CaseToken.Read(token).Root));
    }

    /// <summary>Below a = 8 nothing is proved, though every estimate there may lie outside the band.</summary>
    [Fact]
    public void ShrinkingPassesNoUndecidedCase()
    {
        var property = new HypothesisProperty(Random((a, _) => a >= 8 ? Invented.False : Invented.Open));
        Assert.Throws<FailException>(() => property.Check(Seed));
        Assert.EndsWith("-8.1", property.CounterExample!.Token, StringComparison.Ordinal);
    }

    [Fact]
    public void ShrinkingStopsAtItsLimit()
    {
        var hypothesis = new Invented("invented", new UnitInterval(), (a, _) => a > 500 ? Invented.False : Invented.Holds)
        {
            LargestFirst = 1000, Recorded = Verdict.Refuted,
        };
        var property = new HypothesisProperty(hypothesis);
        property.Check(Seed);
        Assert.InRange(property.Decisions, 1 + HypothesisRunner.ShrinkLimit(hypothesis), property.PlannedErrors);
        Assert.Equal(Verdict.Refuted, property.CounterExample!.Decision.Verdict);
    }

    [Fact]
    public void AnUndecidedOneFailsWithItsOwnMessage()
    {
        var property = new HypothesisProperty(Random((a, _) => a >= 10 ? Invented.Open : Invented.Holds));
        var message = Assert.Throws<FailException>(() => property.Check(Seed)).Message;
        Assert.StartsWith(
            "invented: undecided, so neither supported nor refuted; widen the tolerance, raise the budget of 5000 values, or " +
            "call the claim open\n  case       a 1", message, StringComparison.Ordinal);
        Assert.Contains($"from 5000 values\n  replay     {Chapter.Program.Command} run invented --case ", message, StringComparison.Ordinal);
        Assert.Null(property.CounterExample);
    }

    [Fact]
    public void AFalseOneOnRecordPassesWithACounterExample()
    {
        var hypothesis = new Invented("invented", new Exact(), (a, _) => a >= 3 ? Invented.False : Invented.Holds)
        {
            Recorded = Verdict.Refuted,
        };
        var property = new HypothesisProperty(hypothesis);
        property.Check(Seed);
        Assert.EndsWith("-3.1", property.CounterExample!.Token, StringComparison.Ordinal);
        Assert.Equal(0, property.PlannedErrors);
    }

    [Fact]
    public void ATrueOneWithRefutedOnRecordFails()
    {
        var hypothesis = new Invented("invented", new UnitInterval(), (_, _) => Invented.Holds) { Recorded = Verdict.Refuted };
        var message = Assert.Throws<FailException>(() => new HypothesisProperty(hypothesis).Check(Seed)).Message;
        Assert.Equal("invented: none of 24 cases is refuted, but Refuted is on record; seed 000000000000002a", message);
    }

    [Fact]
    public void AnErrorInAHypothesisIsNoVerdict()
    {
        var hypothesis = Random((_, _) => throw new InvalidOperationException("broken instrument"));
        var error = Assert.ThrowsAny<Exception>(() => new HypothesisProperty(hypothesis).Check(Seed));
        Assert.Contains("broken instrument", error.ToString(), StringComparison.Ordinal);
    }

    static Invented Random(Func<int, int, double> mean) => new("invented", new UnitInterval(), mean);
}
