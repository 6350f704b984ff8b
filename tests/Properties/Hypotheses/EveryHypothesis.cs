using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Studies;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Hypotheses;

/// <summary>Every hypothesis gives the verdict on record for cases and random numbers that no run had before.</summary>
/// <remarks>
/// Not flaky: a wrong verdict has probability 2⁻⁵⁰ a decision, an undecided one at most 1e-6 a case wherever the truth
/// is no nearer to the band's edge than the budget was planned for.
/// </remarks>
public sealed class EveryHypothesis
{
    [Fact]
    public void TogetherTheyErrWithProbabilityAtMostOneInABillion()
    {
        var decisions = Chapter.Catalog.Hypotheses.Sum(hypothesis => new HypothesisProperty(hypothesis).PlannedErrors);
        Assert.True(decisions * ErrorRate.Alpha <= ErrorRate.Run, $"{decisions} decisions at 2^-50 exceed {ErrorRate.Run}");
    }

    [Fact]
    public void NoneIsLeftOut() => Assert.Equal(Every(0).Concat(Every(1)).Order(), Chapter.Catalog.Hypotheses.Select(h => h.Id).Order());

    static void Check(string id) =>
        new HypothesisProperty(Chapter.Catalog.Hypotheses.Single(hypothesis => hypothesis.Id == id)).Check(FreshRoot.Draw());

    /// <summary>Every second id, so that neighbours, which cost about the same, share the processors.</summary>
    static IEnumerable<string> Every(int second) =>
        Chapter.Catalog.Hypotheses.Select(hypothesis => hypothesis.Id).Where((_, index) => index % 2 == second);

    /// <summary>The first of every two hypotheses: xunit runs classes at the same time.</summary>
    public sealed class First
    {
        /// <summary>Their ids.</summary>
        public static TheoryData<string> Ids => new(Every(0));

        [Theory, MemberData(nameof(Ids))]
        public void HasTheVerdictOnRecord(string id) => Check(id);
    }

    /// <summary>The second of every two hypotheses.</summary>
    public sealed class Second
    {
        /// <summary>Their ids.</summary>
        public static TheoryData<string> Ids => new(Every(1));

        [Theory, MemberData(nameof(Ids))]
        public void HasTheVerdictOnRecord(string id) => Check(id);
    }
}
