namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>What a report can show as a picture: see <see cref="SvgRenderer"/>.</summary>
public interface IFigure
{
    /// <summary>One sentence or less; wrapped when long.</summary>
    string Title { get; }

    /// <summary>The horizontal axis.</summary>
    FigureAxis X { get; }

    /// <summary>The vertical axis.</summary>
    FigureAxis Y { get; }

    /// <summary>The labelled curves, in the order in which they get their colours.</summary>
    IReadOnlyList<Curve> Curves { get; }
}
