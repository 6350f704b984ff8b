namespace InitStudy.Harness.Evidence;

/// <summary>The claim "the mean lies in [Low, High]"; either side may be infinite.</summary>
/// <param name="Low">Lower edge, or −∞.</param>
/// <param name="High">Upper edge, or +∞; not below <paramref name="Low"/>.</param>
public readonly record struct Band(double Low, double High)
{
    /// <summary>Whether a mean belongs to the band.</summary>
    public bool Contains(double mean) => mean >= Low && mean <= High;
}
