namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Curves over common axes, with their labels on the right, where they end.</summary>
public sealed record LinePlot(string Title, FigureAxis X, FigureAxis Y, IReadOnlyList<Curve> Curves) : IFigure
{
    /// <summary>The curve of that label: findings read off what is drawn.</summary>
    /// <exception cref="ArgumentException">When there is none.</exception>
    public Curve this[string label] => Curves.FirstOrDefault(curve => curve.Label == label)
        ?? throw new ArgumentException($"curve is '{label}'; expected one of {string.Join(", ", Curves.Select(curve => $"'{curve.Label}'"))}", nameof(label));
}
