namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>How equal steps along an axis relate to its values.</summary>
public enum AxisScale
{
    /// <summary>Equal steps add.</summary>
    Linear,

    /// <summary>Equal steps multiply; ticks at powers of 10.</summary>
    Decimal,

    /// <summary>Equal steps multiply; ticks at powers of 2.</summary>
    Binary,
}
