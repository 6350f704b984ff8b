using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace InitStudy.Properties.Figures;

/// <summary>A published picture as a reader sees it: boxes of its texts, its frame, marks, curves and their labels.</summary>
/// <remarks>A letter is taken for half as wide as high, as most of Helvetica's are.</remarks>
sealed partial class DrawnFigure
{
    const double LetterWidth = 0.5, LetterHeight = 0.72;
    const string Ink = "#222222", Leader = "#8a8a8a";

    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    readonly XElement _root;

    public DrawnFigure(string text)
    {
        _root = XDocument.Parse(text).Root!;
        var view = Numbers(_root, "viewBox");
        Picture = new(view[0], view[1], view[0] + view[2], view[1] + view[3]);
    }

    /// <summary>All that is shown.</summary>
    public Box Picture { get; }

    /// <summary>A forest plot, which has rows instead of a frame.</summary>
    public bool IsForest => (string?)_root.Attribute("class") == "forest";

    /// <summary>A heat map, whose curves are labelled on the map.</summary>
    public bool IsMap => _root.Descendants(Svg + "rect").Any(rectangle => rectangle.Attribute("shape-rendering") is not null);

    /// <summary>Every line of text.</summary>
    public IReadOnlyList<(string Text, Box Box)> Texts => [.. _root.Descendants(Svg + "text").Select(text => (text.Value, BoxOf(text)))];

    /// <summary>The frame of the plot: of those that are drawn, the one furthest left; a colour bar has one, too.</summary>
    public Box Frame => _root.Descendants(Svg + "rect")
        .Where(rectangle => (string?)rectangle.Attribute("fill") == "none" && (string?)rectangle.Attribute("stroke") == Ink)
        .Select(rectangle => new Box(
            Number(rectangle, "x"), Number(rectangle, "y"),
            Number(rectangle, "x") + Number(rectangle, "width"), Number(rectangle, "y") + Number(rectangle, "height")))
        .MinBy(box => box.Left)!;

    /// <summary>Centres of round marks.</summary>
    public IEnumerable<(double X, double Y)> Marks => Drawn("ellipse").Select(mark => (Number(mark, "cx"), Number(mark, "cy")));

    /// <summary>Stretches of curves: their points, and whether they are dashed, as predictions are.</summary>
    public IReadOnlyList<(string Points, bool Dashed)> Stretches =>
        [.. Drawn("polyline").Select(line => (line.Attribute("points")!.Value, line.Attribute("stroke-dasharray") is not null))];

    /// <summary>Curves that have a label.</summary>
    public int Labels => _root.Element(Svg + "desc")!.Value.Split(": ", 2) is [_, var labels] ? labels.Split("; ").Length : 0;

    /// <summary>Lines that lead from a visible curve to its label.</summary>
    public int Leaders => _root.Descendants(Svg + "polyline").Count(line => (string?)line.Attribute("stroke") == Leader);

    /// <summary>The points of a stretch.</summary>
    public static IEnumerable<(double X, double Y)> Points(string stretch) =>
        stretch.Split(' ').Select(point => point.Split(',')).Select(pair => (Number(pair[0]), Number(pair[1])));

    /// <summary>Elements of viewports as large as the frame and a mark's edge: those of series.</summary>
    IEnumerable<XElement> Drawn(string name) =>
        from viewport in _root.Descendants(Svg + "svg")
        where Math.Abs(Number(viewport, "x") - Frame.Left) < 8
        from element in viewport.Elements(Svg + name)
        select element;

    static Box BoxOf(XElement text)
    {
        var (x, y, size) = (Number(text, "x"), Number(text, "y"), text.Attribute("font-size") is null ? 12 : Number(text, "font-size"));
        var width = LetterWidth * size * text.Value.Length;
        var left = x - ((string?)text.Attribute("text-anchor") switch { "end" => width, "middle" => width / 2, _ => 0 });
        var box = new Box(left, y - (LetterHeight * size), left + width, y);
        if (Turn().Match((string?)text.Attribute("transform") ?? "") is not { Success: true } turn) return box;
        var (cx, cy) = (Number(turn.Groups[1].Value), Number(turn.Groups[2].Value));   // by −90°: (x, y) to (cx + y − cy, cy − x + cx)
        return new(cx + box.Top - cy, cy - box.Right + cx, cx + box.Bottom - cy, cy - box.Left + cx);
    }

    static double[] Numbers(XElement element, string attribute) => [.. element.Attribute(attribute)!.Value.Split(' ').Select(Number)];

    static double Number(XElement element, string attribute) => Number(element.Attribute(attribute)!.Value);

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^rotate\(-90 ([\d.]+) ([\d.]+)\)$")]
    private static partial Regex Turn();
}
