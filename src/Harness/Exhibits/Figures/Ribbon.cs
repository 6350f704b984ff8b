namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Shaded spread around a curve, from Low to High at each X of the curve.</summary>
public sealed record Ribbon(IReadOnlyList<double> Low, IReadOnlyList<double> High);
