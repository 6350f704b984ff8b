using InitStudy.Harness.Evidence;
using InitStudy.Model.Randomness;

namespace InitStudy.Harness.Hypotheses;

/// <summary>A hypothesis over cases of one type: it draws cases, predicts a number for each, and measures it.</summary>
public abstract class Hypothesis<TCase> : Hypothesis where TCase : notnull
{
    /// <summary>The cases it speaks about.</summary>
    protected abstract Domain<TCase> Domain { get; }

    /// <summary>The predicted mean of what <see cref="Measure"/> yields.</summary>
    protected abstract double Predict(TCase c);

    /// <summary>The values of one replicate; all randomness comes from <paramref name="random"/>.</summary>
    protected abstract IReadOnlyList<double> Measure(TCase c, RandomStream random);

    public sealed override IReadOnlyList<Stratum> Strata => Domain.Strata;

    public sealed override IReadOnlyList<Dimension> Dimensions => Domain.Dimensions;

    public sealed override string DrawCase(ulong root, int index) =>
        Domain<TCase>.Token(Domain.Draw(Random(root).Child("cases"), index));

    public sealed override string Describe(string codes) => CaseText.Of(Domain.Make(Domain.Parse(codes)));

    public sealed override double Predict(string codes) => Predict(Domain.Make(Domain.Parse(codes)));

    public sealed override IEnumerable<string> Shrink(string codes) =>
        Domain.Shrink(Domain.Parse(codes)).Select(Domain<TCase>.Token);

    public sealed override CaseResult Decide(string codes, ulong root)
    {
        var c = Domain.Make(Domain.Parse(codes));
        var predicted = Predict(c);
        var band = Tolerance.Band(predicted);
        var random = Random(root).Child(codes);
        var decision = new SequentialTest(Law, band).Decide(Replicates(c, random), Budget);
        return new(CaseToken.Write(root, codes), CaseText.Of(c), predicted, band, decision);
    }

    IEnumerable<IReadOnlyList<double>> Replicates(TCase c, RandomStream random)
    {
        for (var replicate = 0L; ; replicate++) yield return Measure(c, random.Child(replicate));
    }

    RandomStream Random(ulong root) => RandomStream.Root(root).Child(Id);
}
