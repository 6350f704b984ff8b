namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Curves over common axes, with their labels in a legend on the right.</summary>
public sealed record LinePlot(string Title, FigureAxis X, FigureAxis Y, IReadOnlyList<Curve> Curves) : IFigure;
