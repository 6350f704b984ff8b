using InitStudy.Harness.Evidence;

namespace InitStudy.Harness.Hypotheses.Tests;

/// <summary>How a quantity is decided: what is averaged, under which law, and where the average must lie.</summary>
/// <param name="Law">What is known in advance about one tested value.</param>
public abstract record Test(Law Law)
{
    /// <summary>In a word or two, for lists.</summary>
    public abstract string Name { get; }

    /// <summary>What must hold, for reports.</summary>
    public abstract string Statement { get; }

    /// <summary>The same in Spanish; empty where nobody has translated it.</summary>
    public virtual string Spanish => "";

    /// <summary>Whether a decision can be wrong at all.</summary>
    public bool IsRandom => Law.IsRandom;

    /// <summary>Where the quantity must lie for a prediction.</summary>
    public abstract Band QuantityBand(double predicted);

    /// <summary>Where the mean of the tested values must lie for a prediction.</summary>
    public abstract Band TestedBand(double predicted);

    /// <summary>A mean of the tested values that the budget must suffice to support; NaN if the law allows none.</summary>
    public abstract double Right(double predicted);

    /// <summary>A mean of the tested values, only just wrong, that the budget must suffice to refute.</summary>
    public abstract double BarelyWrong(double predicted);

    /// <summary>The tested values of one replicate's measured ones.</summary>
    /// <exception cref="InvalidOperationException">When a replicate has not the number of values that the test needs.</exception>
    public abstract IReadOnlyList<double> Score(IReadOnlyList<double> measured, double predicted);

    /// <summary>What the measured values say about the quantity beside the decision; none if the decision says it all.</summary>
    public virtual Effect? Effect(IReadOnlyList<IReadOnlyList<double>> replicates, Sample tested) => null;
}
