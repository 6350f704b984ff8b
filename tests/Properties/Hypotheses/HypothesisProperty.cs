using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Hypotheses;

/// <summary>A hypothesis as a property: "no case is refuted". FsCheck draws cases, and shrinks one that falsifies it.</summary>
/// <remarks>
/// A candidate falsifies only if it is refuted itself, at 2⁻⁵⁰, so what is left at the end carries its own proof. All
/// random numbers follow from one seed; a case replays from its token alone.
/// </remarks>
sealed class HypothesisProperty(Hypothesis hypothesis)
{
    const int RandomCases = 2, ExactCases = 50, Dear = 5, DearCases = 1;

    readonly List<CaseResult> _undecided = [];
    CaseResult? _refuted;
    int _candidates;

    /// <summary>Cases decided so far, shrink candidates included.</summary>
    public int Decisions { get; private set; }

    /// <summary>The simplest refuted case, once <see cref="Check"/> has found one.</summary>
    public CaseResult? CounterExample => _refuted;

    /// <summary>Cases of each stratum: at least one, together few, since more would only cost time.</summary>
    /// <remarks>
    /// A hypothesis that trains networks says so by having five cases or fewer: one fresh case a test run.
    /// </remarks>
    public int CasesPerStratum
    {
        get
        {
            var most = hypothesis.Expected == Verdict.Refuted ? 3 * hypothesis.Cases
                : !hypothesis.Test.IsRandom ? Math.Min(hypothesis.Cases, ExactCases)
                : hypothesis.Cases > Dear ? RandomCases : DearCases;
            return Math.Max(1, most / hypothesis.Strata.Count);
        }
    }

    /// <summary>The most decisions that may be wrong: all cases, and shrink candidates where a refutation is expected.</summary>
    public int PlannedErrors => !hypothesis.Test.IsRandom ? 0
        : CasesPerStratum * hypothesis.Strata.Count + (hypothesis.Expected == Verdict.Refuted ? HypothesisRunner.ShrinkLimit(hypothesis) : 0);

    /// <summary>Decides cases of every stratum; fails unless they are what is on record.</summary>
    public void Check(ulong seed)
    {
        for (var stratum = 0; stratum < hypothesis.Strata.Count && _refuted is null; stratum++) Falsify(stratum, seed);
        if (hypothesis.Expected == Verdict.Refuted && _refuted is null)
            Assert.Fail($"{hypothesis.Id}: none of {Decisions} cases is refuted, but Refuted is on record; seed {seed:x16}");
        if (hypothesis.Expected == Verdict.Refuted) return;
        if (_refuted is not null)
            Assert.Fail($"{hypothesis.Id}: refuted, but {hypothesis.Expected} is on record\n{Text(_refuted, seed)}");
        if (_undecided.Count > 0)
            Assert.Fail(
                $"{hypothesis.Id}: undecided, so neither supported nor refuted; widen the tolerance, raise the budget of " +
                $"{hypothesis.Budget} values, or call the claim open\n{Text(_undecided[0], seed)}");
    }

    /// <summary>One run of FsCheck over one stratum, so that none is left to luck.</summary>
    void Falsify(int stratum, ulong seed)
    {
        var drawn =
            from root in ArbMap.Default.GeneratorFor<DoNotSize<ulong>>()
            select new Rooted(root.Item, hypothesis.Draw(root.Item, stratum));
        var config = Config.QuickThrowOnFailure
            .WithQuietOnSuccess(true).WithMaxTest(CasesPerStratum).WithReplay(seed + (ulong)stratum, 1);
        try
        {
            Prop.ForAll(Arb.From(drawn, Simpler), IsNotRefuted).Check(config);
        }
        catch (Exception) when (_refuted is not null)
        {
            // FsCheck's own message tells less than the case that it ended with.
        }
    }

    IEnumerable<Rooted> Simpler(Rooted rooted) =>
        hypothesis.Shrink(rooted.Case).Select(simpler => rooted with { Case = simpler });

    bool IsNotRefuted(Rooted rooted)
    {
        if (_refuted is not null && ++_candidates > HypothesisRunner.ShrinkLimit(hypothesis)) return true;
        var result = KernelThreads.Alone(() => hypothesis.Decide(rooted.Case, rooted.Root));   // another test has the other processor
        Decisions++;
        if (result.Decision.Verdict == Verdict.Refuted) _refuted = result;
        if (result.Decision.Verdict == Verdict.Undecided) _undecided.Add(result);
        return result.Decision.Verdict != Verdict.Refuted;
    }

    /// <summary>A case with the root seed that its random numbers come from.</summary>
    sealed record Rooted(ulong Root, Case Case);

    string Text(CaseResult result, ulong seed)
    {
        var (decision, low, high) = (result.Decision, result.Decision.Low, result.Decision.High);
        return string.Create(CultureInfo.InvariantCulture, $"""
              case       {result.Description}
              predicted  {result.Predicted:G6}; {hypothesis.Test.Statement}: [{result.TestedBand.Low:G6}, {result.TestedBand.High:G6}]
              measured   {decision.Estimate:G6}, guaranteed within [{low:G6}, {high:G6}], from {decision.Count} values
              replay     {Chapter.Program.Command} run {hypothesis.Id} --case {result.Token}
              seed       {seed:x16} of all cases in this test
            """);
    }
}
