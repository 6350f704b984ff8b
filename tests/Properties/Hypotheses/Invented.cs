using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Hypotheses;

/// <summary>A hypothesis made for a test: cases (a, b), a mean for each, and "the mean is within 0.1 of a half".</summary>
/// <remarks>A case's mean is 0.5 where the claim holds, 1 where it is false, and 0.6, the band's edge, where it is open.</remarks>
sealed class Invented(string id, Law law, Func<int, int, double> mean) : Hypothesis<Invented.Pair>
{
    /// <summary>What the means stand for.</summary>
    public const double Holds = 0.5, False = 1, Open = 0.6;

    /// <summary>Two numbers, from 0 to <see cref="LargestFirst"/> and from 1 to 9.</summary>
    public sealed record Pair(int A, int B);

    public override string Id => id;
    public override Section Section => Where;
    public override Claim Claim => Claim.Stated("Invented.", "None");
    public override string Reading => "None.";
    public override string Quantity => "mean";
    public override string Theory => "0.5";
    public override Verdict Expected => Recorded;
    public override Test Test => law.IsRandom ? new Mean(law, Tolerance.Near(0.1)) : new Exactly(Tolerance.Near(0.1));
    public override bool IsIdentity => Identity;
    public override int Cases => Number;
    public override long Budget => Values;

    /// <summary>Study and section.</summary>
    public Section Where { get; init; } = new("none", "none");

    /// <summary>Whether algebra alone makes it true.</summary>
    public bool Identity { get; init; }

    /// <summary>The verdict on record.</summary>
    public Verdict Recorded { get; init; } = Verdict.Supported;

    /// <summary>Cases of a run.</summary>
    public int Number { get; init; } = 8;

    /// <summary>Values of a case.</summary>
    public long Values { get; init; } = 5000;

    /// <summary>Largest first number.</summary>
    public int LargestFirst { get; init; } = 20;

    /// <summary>Cases that were measured, in the order of time.</summary>
    public List<string> Measured { get; } = [];

    protected override Domain<Pair> Domain => new(
        [new("a", 0, LargestFirst), new("b", 1, 9)],
        codes => new(codes[0], codes[1]),
        new("large", random => [LargestFirst - random.Choice(0, LargestFirst / 2 + 1), 5 + random.Choice(1, 5)]),
        new("any", random => [random.Choice(0, LargestFirst + 1), 1 + random.Choice(1, 9)]));

    protected override double Predict(Pair c)
    {
        lock (Measured) Measured.Add($"{c.A}.{c.B}");
        return 0.5;
    }

    protected override IReadOnlyList<double> Measure(Pair c, RandomStream random) =>
        [law.IsRandom ? random.Uniform(0) < mean(c.A, c.B) ? 1 : 0 : mean(c.A, c.B)];
}
