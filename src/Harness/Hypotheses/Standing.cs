namespace InitStudy.Harness.Hypotheses;

/// <summary>How a claim relates to its source.</summary>
public enum Standing
{
    /// <summary>The source says so in a place that somebody has read, with the conditions and modals that the claim repeats.</summary>
    Stated,

    /// <summary>A consequence of what the source says, proved here or in the place named.</summary>
    Derived,

    /// <summary>Repeated elsewhere, in the place named, though the source does not say so.</summary>
    CommonReading,
}
