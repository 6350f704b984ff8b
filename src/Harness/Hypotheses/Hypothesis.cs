using InitStudy.Harness.Evidence;
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

    /// <summary>What the source says.</summary>
    public abstract Claim Claim { get; }

    /// <summary>How the claim is read here: which number is measured and what it is averaged over.</summary>
    public abstract string Reading { get; }

    /// <summary>Where the prediction comes from, as a formula.</summary>
    public abstract string Theory { get; }

    /// <summary>The verdict on record.</summary>
    public virtual Verdict Expected => Verdict.Supported;

    /// <summary>Ids of what does hold where the claim is refuted as stated: reports link both ways.</summary>
    public virtual IReadOnlyList<string> CorrectedBy => [];

    /// <summary>What is known about one measured value.</summary>
    public abstract Law Law { get; }

    /// <summary>How near the prediction the mean must lie.</summary>
    public abstract Tolerance Tolerance { get; }

    /// <summary>Cases of one run.</summary>
    public virtual int Cases => Law.IsRandom ? Expected == Verdict.Refuted ? 5 : 20 : 100;

    /// <summary>Values a case may use before it is called undecided.</summary>
    public virtual long Budget => 200_000;

    /// <summary>The classes of cases that every run covers.</summary>
    public abstract IReadOnlyList<Stratum> Strata { get; }

    /// <summary>The numbers that make a case.</summary>
    public abstract IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>Case number <paramref name="index"/> under a root seed, as the dots-joined numbers of its token.</summary>
    public abstract string DrawCase(ulong root, int index);

    /// <summary>The case in words.</summary>
    /// <exception cref="InputException">When no case has that name.</exception>
    public abstract string Describe(string codes);

    /// <summary>What is predicted for a case.</summary>
    /// <exception cref="InputException">When no case has that name.</exception>
    public abstract double Predict(string codes);

    /// <summary>Simpler cases, boldest first.</summary>
    public abstract IEnumerable<string> Shrink(string codes);

    /// <summary>Decides one case; the same (root, case) always gives the same decision.</summary>
    /// <exception cref="InputException">When no case has that name.</exception>
    public abstract CaseResult Decide(string codes, ulong root);

    /// <summary>The root seed of published reports: the hash of the id, so that nobody chose it.</summary>
    public ulong PinnedRoot => StableHash.Of(Id);
}
