namespace InitStudy.Harness.Hypotheses.Tests;

/// <summary>What the measured values of a case say about the quantity, where the decision is about shares of replicates.</summary>
public abstract record Effect
{
    /// <summary>For reports, after "measured".</summary>
    public abstract string Statement { get; }

    /// <summary>The same in Spanish, after "medido:".</summary>
    public abstract string Spanish { get; }

    /// <summary>The middle one of an odd number of values, the upper middle one of an even number.</summary>
    protected static double MedianOf(IReadOnlyList<double> values) => values.Order().ElementAt(values.Count / 2);
}
