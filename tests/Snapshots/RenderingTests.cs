using System.Globalization;
using InitStudy.Harness.Reporting;

namespace InitStudy.Snapshots;

/// <summary>Formatting apart from measuring: when this stays and a report changes, the science moved, not the formatting.</summary>
public sealed class RenderingTests
{
    [Fact]
    public Task AnInventedStudyIsTheVerifiedOne() => Verify(Render(), "txt").UseFileName("invented-study");

    [Theory]
    [InlineData("es-ES")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void AnInventedStudyLooksTheSameInEveryCulture(string culture)
    {
        var here = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = Render();
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Render());
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    static string Render() => string.Concat(
        ReportRenderer.Render(InventedStudy.Result()).Select(file => $"==== {file.Stem}.{file.Extension}\n{file.Content}"));
}
