using OxyPlot;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Figures as SVG text: the same bytes on every machine and in every culture.</summary>
public static class SvgRenderer
{
    const double UsualWidth = 800;
    const double UsualLegend = 180;   // the text of a wider one widens the figure

    /// <summary>A complete SVG document: one element a line, '\n' line ends, on white, scaling to any width.</summary>
    public static string Render(IFigure figure)
    {
        var (model, width, height) = figure switch
        {
            LinePlot plot => (LineModel.Of(plot), Width(plot), Math.Max(450, 110 + (24 * plot.Curves.Count))),
            HeatMap map => (HeatModel.Of(map), 700, 600),
            _ => throw new ArgumentException($"{figure.GetType().Name} is no figure that can be drawn"),
        };
        var canvas = new SvgCanvas(width, height, figure.Title, Description(figure));
        var plotted = (IPlotModel)model;
        plotted.Update(updateData: true);
        if (model.GetLastPlotException() is { } failure) throw new InvalidOperationException(failure.Message, failure);
        plotted.Render(canvas, new OxyRect(0, 0, width, height));
        return canvas.Finish();
    }

    static double Width(LinePlot plot)
    {
        var legend = plot.Curves.Select(c => SvgCanvas.TextWidth(c.Label, PlotStyle.TextSize)).DefaultIfEmpty().Max();
        return UsualWidth + Math.Max(0, legend - UsualLegend);
    }

    static string Description(IFigure figure)
    {
        var curves = string.Join("; ", figure.Curves.Select(c => c.Label));
        return $"{figure.Y.Title} against {figure.X.Title}" + (curves == "" ? "." : $": {curves}.");
    }
}
