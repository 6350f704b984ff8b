using InitStudy.Experiments;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Sweeps;

namespace InitStudy.Properties.Figures;

/// <summary>Every picture that is published, in a report or as a sweep's map, can be read.</summary>
public sealed class PublishedFiguresTests
{
    const string Ending = ".verified.svg";

    /// <summary>Where curves lie on each other, or one is missing, the report says why, in these words.</summary>
    static readonly Dictionary<string, string> Said = new()
    {
        ["activations.dying"] = "Leaky ReLU and ELU have none at any rate, in any run.",
        ["batch-normalization.learning"] = "A run that diverged has no curve.",
        ["vanishing-gradients.saturation"] = "With small weights no logistic unit is.",
    };

    static readonly Dictionary<string, string> Pictures = new(
        [
            .. from name in typeof(Chapter).Assembly.GetManifestResourceNames()
               where name.EndsWith(Ending, StringComparison.Ordinal)
               select KeyValuePair.Create(name[..^Ending.Length], Published(name)),
            .. from map in SweepMap.Published(Chapter.Catalog)
               from exhibit in map.Exhibits
               from figure in exhibit.Figures
               select KeyValuePair.Create($"{map.Sweep.Id}.{figure.Name}", SvgRenderer.Render(figure.Figure)),
        ]);

    /// <summary>All pictures.</summary>
    public static TheoryData<string> Names => [.. Pictures.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Pictures with a frame: no forest, and not that of the terminal.</summary>
    public static TheoryData<string> Plots => [.. Pictures.Keys.Order(StringComparer.Ordinal).Where(name => name != "terminal" && !Picture(name).IsForest)];

    static DrawnFigure Picture(string name) => new(Pictures[name]);

    [Theory, MemberData(nameof(Names))]
    public void NoTextIsCut(string name)
    {
        var picture = Picture(name);
        Assert.All(picture.Texts, text => Assert.True(picture.Picture.Holds(text.Box), $"{text}; expected inside {picture.Picture}"));
    }

    [Theory, MemberData(nameof(Names))]
    public void NoTextIsOverAnother(string name)
    {
        var texts = Picture(name).Texts;
        foreach (var (i, text) in texts.Index())
            Assert.All(texts.Skip(i + 1), other => Assert.False(text.Box.Meets(other.Box), $"'{text.Text}' is over '{other.Text}'"));
    }

    [Theory, MemberData(nameof(Plots))]
    public void MarksAreInsideTheFrame(string name)
    {
        var picture = Picture(name);
        Assert.All(picture.Marks, mark => Assert.True(picture.Frame.Holds(mark.X, mark.Y), $"{mark}; expected inside {picture.Frame}"));
    }

    /// <summary>At least two labelled ticks below the frame and two left of it, each beside a point of the frame.</summary>
    [Theory, MemberData(nameof(Plots))]
    public void BothAxesHaveTicks(string name)
    {
        var (frame, boxes) = (Picture(name).Frame, Picture(name).Texts.Select(text => text.Box).ToList());
        var below = boxes.Where(box => box.Top > frame.Bottom && box.Bottom < frame.Bottom + 30);
        var left = boxes.Where(box => box.Right < frame.Left && box.Left > frame.Left - 80);
        Assert.InRange(below.Count(box => frame.Holds(Middle(box.Left, box.Right), frame.Bottom)), 2, int.MaxValue);
        Assert.InRange(left.Count(box => frame.Holds(frame.Left, Middle(box.Top, box.Bottom))), 2, int.MaxValue);
    }

    [Theory, MemberData(nameof(Plots))]
    public void EveryStretchOfACurveIsSeen(string name)
    {
        var picture = Picture(name);
        Assert.All(picture.Stretches, stretch => Assert.Contains(DrawnFigure.Points(stretch.Points), point => picture.Frame.Holds(point.X, point.Y)));
    }

    /// <summary>A prediction may lie on what was measured: it is dashed.</summary>
    [Theory, MemberData(nameof(Plots))]
    public void NoTwoCurvesAreEqualAndNoneIsMissingUnlessTheReportSaysSo(string name)
    {
        var picture = Picture(name);
        var equal = picture.Stretches.CountBy(stretch => stretch).Where(stretch => stretch.Value > 1).Select(stretch => stretch.Key.Points);
        var complete = !equal.Any() && (picture.IsMap || picture.Leaders == picture.Labels);
        if (complete) Assert.DoesNotContain(name, Said.Keys);
        else Assert.Contains(Said[name], Published($"{name.Split('.')[0]}.verified.md"), StringComparison.Ordinal);
    }

    static double Middle(double a, double b) => (a + b) / 2;

    static string Published(string resource)
    {
        using var reader = new StreamReader(Chapter.Catalog.Published(resource)!);
        return reader.ReadToEnd();
    }
}
