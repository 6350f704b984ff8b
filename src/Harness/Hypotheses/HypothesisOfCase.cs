using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Randomness;

namespace InitStudy.Harness.Hypotheses;

/// <summary>A hypothesis over cases of one type: it draws cases, predicts a quantity for each, and measures it.</summary>
public abstract class Hypothesis<TCase> : Hypothesis where TCase : notnull
{
    /// <summary>The cases it speaks about.</summary>
    protected abstract Domain<TCase> Domain { get; }

    /// <summary>The predicted quantity; NaN where the test is of an ordering and theory says nothing about the size.</summary>
    protected virtual double Predict(TCase c) => double.NaN;

    /// <summary>
    /// The values of one replicate; all randomness comes from <paramref name="random"/>. Values of one replicate must be
    /// independent of each other given the case: values that share an input, or a layer, are not.
    /// </summary>
    protected abstract IReadOnlyList<double> Measure(TCase c, RandomStream random);

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Stratum> Strata => Domain.Strata;

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Dimension> Dimensions => Domain.Dimensions;

    /// <inheritdoc/>
    public sealed override long DomainSize => Domain.Size;

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Case> DrawCases(ulong root, int count) =>
        Guarded(() => Id, () => Domain.Draw(Random(root).Child("cases"), count));

    /// <inheritdoc/>
    public sealed override Case Draw(ulong root, int stratum) =>
        Guarded(() => Id, () => Domain.Draw(Domain.Strata[stratum], Random(root).Child("cases").Child(stratum)));

    /// <inheritdoc/>
    public sealed override Case Parse(string text) => Domain.Parse(text);

    /// <inheritdoc/>
    public sealed override string Describe(Case c) => Guarded(() => $"{Id}, case {c}", () => CaseText.Of(Domain.Make(c)));

    /// <inheritdoc/>
    public sealed override double Predict(Case c)
    {
        var predicted = Guarded(() => $"{Id}, case {c}", () => Predict(Domain.Make(c)));
        return double.IsFinite(predicted) || Test is FirstAhead ? predicted : throw new HypothesisException(
            $"{Id}, case {c}: predicts {Text(predicted)}; expected a finite number, unless the test is of an ordering");
    }

    /// <inheritdoc/>
    public sealed override IEnumerable<Case> Shrink(Case c) => Domain.Shrink(c);

    /// <inheritdoc/>
    public sealed override IReadOnlyList<double> Replicate(Case c, ulong root, long replicate)
    {
        var random = Random(root).Child(c.ToString()).Child(replicate);
        return Checked(Guarded(() => Name(c, root), () => Measure(Domain.Make(c), random)), c, root);
    }

    /// <inheritdoc/>
    public sealed override CaseResult Decide(Case c, ulong root)
    {
        var predicted = Predict(c);
        var band = Test.TestedBand(predicted);
        var measured = new List<IReadOnlyList<double>>();
        var sample = new Sample();
        var decision = new SequentialTest(Test.Law, band).Decide(Scores(), Budget, sample);
        return new(
            c, root, Describe(c), predicted, Test.QuantityBand(predicted), band, decision, Test.Effect(measured, sample));

        IEnumerable<IReadOnlyList<double>> Scores()
        {
            for (var replicate = 0L; ; replicate++)
            {
                measured.Add(Replicate(c, root, replicate));
                yield return Scored(measured[^1], predicted, c, root);
            }
        }
    }

    IReadOnlyList<double> Scored(IReadOnlyList<double> measured, double predicted, Case c, ulong root) =>
        Guarded(() => Name(c, root), () =>
        {
            var scores = Test.Score(measured, predicted);
            foreach (var value in scores) Test.Law.Admit(value);
            return scores;
        });

    /// <summary>Turns an error of the hypothesis' own code into one line that says where.</summary>
    static T Guarded<T>(Func<string> where, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception error) when (error is not (HypothesisException or OperationCanceledException or InputException))
        {
            throw new HypothesisException($"{where()}: {error.Message}", error);
        }
    }

    /// <summary>The values, if they are what a hypothesis may measure at all.</summary>
    IReadOnlyList<double> Checked(IReadOnlyList<double> measured, Case c, ulong root)
    {
        if (measured.Count == 0) throw new HypothesisException($"{Name(c, root)}: a replicate has no value; expected at least one");
        foreach (var value in measured)
        {
            if (double.IsFinite(value) || CanDiverge && double.IsPositiveInfinity(value)) continue;
            throw new HypothesisException(
                $"{Name(c, root)}: measured {Text(value)}; expected a finite number" +
                (CanDiverge ? ", or +∞ for a run that diverged"
                    : double.IsPositiveInfinity(value) ? "; a hypothesis whose runs may diverge says so in CanDiverge" : ""));
        }

        return measured;
    }

    static string Text(double value) =>
        double.IsNaN(value) ? "NaN" : double.IsPositiveInfinity(value) ? "+∞" : double.IsNegativeInfinity(value) ? "−∞" : Reporting.Format.Number(value);

    string Name(Case c, ulong root) => $"{Id}, case {CaseToken.Write(root, c)} ({Describe(c)})";

    RandomStream Random(ulong root) => RandomStream.Root(root).Child(Id);
}
