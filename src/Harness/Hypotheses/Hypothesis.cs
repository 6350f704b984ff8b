using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Harness.Hypotheses;

/// <summary>One testable reading of a claim. What a hypothesis is, apart from the type of its cases.</summary>
/// <remarks>To add one, derive from <see cref="Hypothesis{TCase}"/> in a file of its own: reflection finds it.</remarks>
public abstract class Hypothesis
{
    /// <summary>The name of its class in lower case and hyphens, never reused: it keys the random numbers.</summary>
    public virtual string Id => KebabCase.Of(GetType().Name);

    /// <summary>The part of a study's report that shows it.</summary>
    public abstract Section Section { get; }

    /// <summary>What the source says, and how the claim relates to it.</summary>
    public abstract Claim Claim { get; }

    /// <summary>How the claim is read here: which number is measured and what it is averaged over.</summary>
    public abstract string Reading { get; }

    /// <summary>What is predicted and measured, in a few words: "forward gain".</summary>
    public abstract string Quantity { get; }

    /// <summary>Where the prediction comes from, as a formula.</summary>
    public abstract string Theory { get; }

    /// <summary>How the quantity is decided.</summary>
    public abstract Test Test { get; }

    /// <summary>The verdict on record.</summary>
    public virtual Verdict Expected => Verdict.Supported;

    /// <summary>
    /// True by algebra: the prediction is the closed form of the measured value itself, for any random numbers, so that the
    /// tolerance covers only rounding, whole steps or the search for a boundary. It checks the implementation, and is counted apart.
    /// </summary>
    public virtual bool IsIdentity => false;

    /// <summary>Whether a measured value may be +∞: a run that diverged is a result. NaN never is.</summary>
    public virtual bool CanDiverge => false;

    /// <summary>Ids of what does hold where the claim is refuted as stated: reports link both ways.</summary>
    public virtual IReadOnlyList<string> CorrectedBy => [];

    /// <summary>Cases of one run; all of a domain that has fewer.</summary>
    public virtual int Cases => Test.IsRandom ? 20 : 100;

    /// <summary>Why a run has fewer than five cases; empty if it has not.</summary>
    public virtual string WhyFewCases => "";

    /// <summary>Values a case may use before it is called undecided.</summary>
    public virtual long Budget => 200_000;

    /// <summary>The classes of cases that every run covers.</summary>
    public abstract IReadOnlyList<Stratum> Strata { get; }

    /// <summary>The numbers that make a case.</summary>
    public abstract IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>How many cases the domain has.</summary>
    public abstract long DomainSize { get; }

    /// <summary>The cases of a run under a root seed: all different.</summary>
    public IReadOnlyList<Case> Draw(ulong root) => DrawCases(root, Cases);

    /// <summary>So many different cases under a root seed, or all of a domain that has no more.</summary>
    public abstract IReadOnlyList<Case> DrawCases(ulong root, int count);

    /// <summary>One case of a stratum under a root seed.</summary>
    public abstract Case Draw(ulong root, int stratum);

    /// <summary>The case that the numbers of a token name.</summary>
    /// <exception cref="InputException">When there is no such case.</exception>
    public abstract Case Parse(string text);

    /// <summary>The case in words.</summary>
    public abstract string Describe(Case c);

    /// <summary>What is predicted for a case.</summary>
    public abstract double Predict(Case c);

    /// <summary>Simpler cases, boldest first.</summary>
    public abstract IEnumerable<Case> Shrink(Case c);

    /// <summary>Decides one case; the same (root, case) always gives the same decision.</summary>
    /// <exception cref="HypothesisException">When the hypothesis measures what its test does not cover.</exception>
    public abstract CaseResult Decide(Case c, ulong root);

    /// <summary>The measured values of one replicate.</summary>
    /// <exception cref="HypothesisException">When the hypothesis measures what its test does not cover.</exception>
    public abstract IReadOnlyList<double> Replicate(Case c, ulong root, long replicate);

    /// <summary>The root seed of published reports: the hash of the id, so that nobody chose it.</summary>
    public ulong PinnedRoot => StableHash.Of(Id);
}
