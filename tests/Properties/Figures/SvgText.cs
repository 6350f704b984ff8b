using System.Globalization;
using System.Xml.Linq;
using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Properties.Figures;

/// <summary>A rendered figure, to be asked questions.</summary>
sealed class SvgText
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    readonly XElement root;

    public SvgText(IFigure figure)
    {
        Text = SvgRenderer.Render(figure);
        root = XDocument.Parse(Text).Root!;
    }

    public string Text { get; }

    public IEnumerable<XElement> Elements(string name) => root.Descendants(Svg + name);

    /// <summary>All shown text, one item a line of text.</summary>
    public IEnumerable<string> Words => Elements("text").Select(t => t.Value);

    /// <summary>The points of each drawn stretch of curve.</summary>
    public IReadOnlyList<(double X, double Y)[]> Stretches => [.. Viewport.Elements(Svg + "polyline").Select(Points)];

    /// <summary>Lone points and markers.</summary>
    public int Dots => Viewport.Elements(Svg + "ellipse").Count();

    /// <summary>Spread bands, one for each stretch.</summary>
    public int Bands => Viewport.Elements(Svg + "polygon").Count();

    /// <summary>Where the cells of a heat map begin, and their colours, column by column.</summary>
    public IReadOnlyList<(double X, string Fill)> Cells =>
        [.. Viewport.Elements(Svg + "rect").Select(r => (Number(r, "x"), r.Attribute("fill")!.Value))];

    /// <summary>The ends of the segments of measured contours.</summary>
    public IReadOnlyList<(double X, double Y)> ContourEnds =>
    [
        .. from path in Viewport.Elements(Svg + "path")
           from point in path.Attribute("d")!.Value.Split(['M', 'L'], StringSplitOptions.RemoveEmptyEntries)
           let pair = point.Split(' ')
           select (Number(pair[0]), Number(pair[1])),
    ];

    /// <summary>The part of the figure that an svg element shows.</summary>
    public static (double Left, double Top, double Right, double Bottom) ViewBox(XElement svg)
    {
        var box = svg.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        return (box[0], box[1], box[0] + box[2], box[1] + box[3]);
    }

    /// <summary>A number of an attribute.</summary>
    public static double Number(XElement element, string attribute) => Number(element.Attribute(attribute)!.Value);

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    // Each series is drawn in a nested viewport as large as the frame; the legend has a viewport of its own.
    XElement Viewport => new(
        Svg + "g",
        from viewport in Elements("svg")
        where Number(viewport, "x") == Elements("rect").Where(IsFrame).Min(frame => Number(frame, "x"))
        from element in viewport.Elements()
        select new XElement(element));

    // Of the plot, or of the colour bar on its right.
    static bool IsFrame(XElement rectangle) => rectangle.Attribute("fill")!.Value == "none";

    static (double X, double Y)[] Points(XElement polyline) =>
    [
        .. from point in polyline.Attribute("points")!.Value.Split(' ')
           let pair = point.Split(',')
           select (Number(pair[0]), Number(pair[1])),
    ];
}
