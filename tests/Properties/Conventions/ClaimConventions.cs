using InitStudy.Experiments;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Properties.Conventions;

/// <summary>What a reader may rely on in every claim.</summary>
public sealed class ClaimConventions
{
    /// <summary>The parts of a source are separated by semicolons; one that nobody has read says so.</summary>
    [Fact]
    public void SomebodyHasReadTheSourceOfWhatIsCalledStated() => Assert.All(
        Chapter.Catalog.Hypotheses.Select(hypothesis => hypothesis.Claim).Where(claim => claim.Standing == Standing.Stated),
        claim => Assert.Contains(
            claim.Source.Split(';'), part => !part.Contains("not read", StringComparison.Ordinal)));
}
