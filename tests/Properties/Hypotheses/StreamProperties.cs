using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Hypotheses;

/// <summary>Every replicate of every case gets random numbers of its own, and the same again when it is replayed.</summary>
public sealed class StreamProperties
{
    [Fact]
    public void NoTwoReplicatesShareAStream()
    {
        var (recorder, root) = (new StreamRecorder(), FreshRoot.Draw());
        var decided = new HypothesisRunner(1).Decide(recorder, root);
        var drawn = recorder.Streams.ToList();
        Assert.Equal(decided.Cases.Sum(result => result.Decision.Count), drawn.Count);
        Assert.Equal(drawn.Count, drawn.Distinct().Count());

        recorder.Streams.Clear();
        new HypothesisRunner(1).Decide(recorder, root + 1);
        Assert.Empty(drawn.Intersect(recorder.Streams));
    }

    [Fact]
    public void AReplayedCaseGetsTheSameStreams()
    {
        var (recorder, root) = (new StreamRecorder(), FreshRoot.Draw());
        recorder.Decide(new(3), root);
        var first = recorder.Streams.ToList();
        recorder.Streams.Clear();
        recorder.Decide(new(3), root);
        Assert.Equal(first, recorder.Streams);
    }

    /// <summary>A fair coin that keeps the first bits of every stream it is handed.</summary>
    sealed class StreamRecorder : Hypothesis<int>
    {
        public List<ulong> Streams { get; } = [];

        public override Section Section { get; } = new("none", "none");
        public override Claim Claim => Claim.Derived("A fair coin is fair.", "None");
        public override string Reading => "None.";
        public override string Quantity => "share of heads";
        public override string Theory => "1/2";
        public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Near(0.3));
        public override int Cases => 8;

        protected override Domain<int> Domain { get; } = new([new("a", 0, 99)], numbers => numbers[0], new Stratum("any", random => [random.Choice(0, 100)]));

        protected override double Predict(int c) => 0.5;

        protected override IReadOnlyList<double> Measure(int c, RandomStream random)
        {
            Streams.Add(random.Bits(0));
            return [random.Uniform(1) < 0.5 ? 0 : 1];
        }
    }
}
