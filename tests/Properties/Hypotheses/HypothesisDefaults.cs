using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Hypotheses;

/// <summary>What holds of a hypothesis that says nothing else.</summary>
public sealed class HypothesisDefaults
{
    [Fact]
    public void AreThoseThatAreDocumented()
    {
        var (random, exact) = (new BareRule(new Mean(new UnitInterval(), Tolerance.Near(0.1))), new BareRule(new Exactly(Tolerance.Near(0.1))));
        Assert.Equal("bare-rule", random.Id);
        Assert.Equal((20, 100), (random.Cases, exact.Cases));
        Assert.Equal((200_000, Verdict.Supported, ""), (random.Budget, random.Expected, random.WhyFewCases));
        Assert.False(random.IsIdentity || random.CanDiverge);
        Assert.Empty(random.CorrectedBy);
    }

    sealed class BareRule(Test test) : Hypothesis<int>
    {
        public override Section Section { get; } = new("none", "none");
        public override Claim Claim => Claim.Stated("Invented.", "None");
        public override string Reading => "None.";
        public override string Quantity => "value";
        public override string Theory => "0.5";
        public override Test Test => test;
        protected override Domain<int> Domain { get; } = new([new("a", 0, 9)], numbers => numbers[0], new Stratum("any", _ => [0]));
        protected override IReadOnlyList<double> Measure(int c, RandomStream random) => [0.5];
    }
}
