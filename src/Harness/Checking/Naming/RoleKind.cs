namespace InitStudy.Harness.Checking.Naming;

/// <summary>What a tensor is.</summary>
enum RoleKind
{
    /// <summary>At least two axes: it has fans.</summary>
    Weight,

    /// <summary>A vector beside a weight, whose fans it takes.</summary>
    Bias,

    /// <summary>A vector without a weight: it has no fans.</summary>
    Vector,

    /// <summary>A table of vectors: fans mean nothing to it.</summary>
    Embedding,

    /// <summary>Nothing that is drawn: counters, statistics, gains, quantized numbers.</summary>
    NotDrawn,
}
