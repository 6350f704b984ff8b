namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Title, scale and limits of an axis; a limit of null comes from the data, with a small margin.</summary>
public sealed record FigureAxis(
    string Title, AxisScale Scale = AxisScale.Linear, double? Minimum = null, double? Maximum = null);
