using System.Globalization;
using System.Xml.Linq;
using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting.Forest;
using InitStudy.Harness.Reporting.Site;
using InitStudy.Harness.Studies;

namespace InitStudy.Properties.Reporting;

/// <summary>A forest plot has every case, the worst on top, in a unit that can be read, and inside its frame.</summary>
public sealed class ForestTests
{
    const double Left = 12, Right = 408;

    static readonly Hypothesis Any = Chapter.Catalog.Find("fan-in-keeps-signal")!;

    static CaseResult Case(string name, double predicted, Band band, double low, double high) => new(
        new Case(1), 0, name, predicted, band, band,
        new(high < band.Low || low > band.High ? Verdict.Refuted : Verdict.Supported, 100, (low + high) / 2, low, high));

    static Outcome Outcome(params CaseResult[] cases) => new(
        Any, cases.Any(result => result.Decision.Verdict == Verdict.Refuted) ? Verdict.Refuted : Verdict.Supported, cases, null);

    [Fact]
    public void TheWorstCaseIsOnTop()
    {
        var plot = ForestPlot.Of(
            Outcome(
                Case("inside", 1, new(0.9, 1.1), 0.98, 1.02), Case("out", 1, new(0.9, 1.1), 1.2, 1.3), Case("far out", 1, new(0.9, 1.1), 2, 3),
                Case("near an edge", 1, new(0.9, 1.1), 0.901, 1.02)),
            _ => "x");
        Assert.Equal(["far out", "out", "near an edge", "inside"], plot.Rows.Select(row => row.Label));
    }

    [Fact]
    public void OtherPredictionsMakeRatios()
    {
        var plot = ForestPlot.Of(Outcome(Case("a", 2, new(1.8, 2.2), 1.9, 2.1), Case("b", 8, new(7.2, 8.8), 7.6, 8.4)), _ => "x");
        Assert.Equal(ForestUnit.Ratio, plot.Unit);
        Assert.All(plot.Rows, row => Assert.Equal((0.95, 1.05, 1.0), (Math.Round(row.Low, 9), Math.Round(row.High, 9), row.Predicted)));
    }

    [Fact]
    public void RoundingIsCountedInTolerances()
    {
        var plot = ForestPlot.Of(Outcome(Case("a", 4, new(4 - 1e-9, 4 + 1e-9), 4 + 5e-10, 4 + 5e-10)), _ => "x");
        Assert.Equal(ForestUnit.Tolerance, plot.Unit);
        Assert.Equal(0.5, plot.Rows[0].Estimate, 1e-6);
        Assert.Equal((-1.0, 1.0), (Math.Round(plot.Rows[0].Band.Low, 6), Math.Round(plot.Rows[0].Band.High, 6)));
    }

    /// <summary>In a study's plot 0.95 to 1.05 of a band 0.9 to 1.1 is −½ to ½; an edge at 0.5 alone is ±1, and half of it more or less is half a unit.</summary>
    [Theory]
    [InlineData(0.9, 1.1, 0.95, 1.05, -0.5, 0.5, -1, 1)]
    [InlineData(0.5, double.PositiveInfinity, 0.75, 1, -0.5, 0, -1, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0.5, 0, 0.25, 0, 0.5, double.NegativeInfinity, 1)]
    public void AHypothesisLiesAtItsPlaceInTheBand(
        double bandLow, double bandHigh, double low, double high, double placeLow, double placeHigh, double edgeLow, double edgeHigh)
    {
        var row = ForestUnits.Place(Outcome(Case("a", 1, new(bandLow, bandHigh), low, high)));
        Assert.Equal((placeLow, placeHigh), (Math.Round(row.Low, 9), Math.Round(row.High, 9)));
        Assert.Equal((edgeLow, edgeHigh), (Math.Round(row.Band.Low, 9), Math.Round(row.Band.High, 9)));
    }

    /// <summary>What a reader is told that 0 is lies at 0, for each kind of band; a share of replicates has a band of its own.</summary>
    [Theory]
    [InlineData(2, 1.8, 2.2, 2, "the prediction")]
    [InlineData(2, 1, 4, 2.5, "where the band reaches a factor both ways, its middle")]
    [InlineData(2, 2, double.PositiveInfinity, 4, "where the band has one edge, as far inside as that edge is from zero (by 1 if it is zero)")]
    [InlineData(2, double.NegativeInfinity, 2, 0, "where the band has one edge, as far inside as that edge is from zero (by 1 if it is zero)")]
    [InlineData(0, double.NegativeInfinity, 0, -1, "where the band has one edge, as far inside as that edge is from zero (by 1 if it is zero)")]
    [InlineData(double.NaN, 0.5, double.PositiveInfinity, 1, "100 %, where a share of replicates or pairs is tested")]
    public void ZeroIsWhatIsSaidOfIt(double predicted, double low, double high, double zero, string said)
    {
        var outcome = Outcome(Case("a", predicted, new(low, high), zero, zero));
        Assert.Equal(0, ForestUnits.Place(outcome).Estimate, 9);
        Assert.Equal($"0 is {said}.", Wording.English.Zero(Of(outcome)));
        Assert.StartsWith("0 es ", Wording.Spanish.Zero(Of(outcome)), StringComparison.Ordinal);
    }

    /// <summary>Most replicates within a tolerance: the share is tested, in a band that is not the quantity's.</summary>
    [Fact]
    public void ZeroIsAllReplicatesWhereMostAreTested()
    {
        var outcome = Outcome(Case("a", 2, new(1.8, 2.2), 1, 1) with { TestedBand = new(0.5, double.PositiveInfinity) });
        Assert.Equal(0, ForestUnits.Place(outcome).Estimate, 9);
        Assert.Equal("0 is 100 %, where a share of replicates or pairs is tested.", Wording.English.Zero(Of(outcome)));
    }

    /// <summary>A kind is named once, the prediction first.</summary>
    [Fact]
    public void KindsOfZeroAreNamedOnce()
    {
        var (share, mean) = (Outcome(Case("a", double.NaN, new(0.5, double.PositiveInfinity), 1, 1)), Outcome(Case("b", 2, new(1.8, 2.2), 2, 2)));
        Assert.Equal(
            "0 es la predicción; el 100 %, donde se prueba una proporción de réplicas o de pares.",
            Wording.Spanish.Zero(Of(share, mean, share, mean)));
    }

    static StudyResult Of(params Outcome[] outcomes) => new(Chapter.Catalog, Chapter.Catalog.Studies[0], outcomes, []);

    [Theory]
    [InlineData(0.9, 1.1, 0.95, 1.05)]
    [InlineData(0.9, double.PositiveInfinity, 0.95, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 1, double.NegativeInfinity, 0.2)]
    [InlineData(0.9, 1.1, 1e3, 1e6)]
    [InlineData(0.9, 1.1, -5, -4)]
    public void EveryMarkLiesInsideTheFrame(double bandLow, double bandHigh, double low, double high)
    {
        var outcome = Outcome(Case("a < b", 1, new(bandLow, bandHigh), low, high), Case("c", 1, new(0.9, 1.1), 0.99, 1.01));
        var svg = XDocument.Parse(ForestSvg.Document(ForestPlot.Of(outcome, _ => "x"), "finding"));
        string[] names = ["x1", "x2", "cx", "x"];
        var places = svg.Descendants().SelectMany(element => element.Attributes())
            .Where(attribute => names.Contains(attribute.Name.LocalName))
            .Select(attribute => double.Parse(attribute.Value, CultureInfo.InvariantCulture)).ToList();
        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.InRange(place, Left, Right));
        Assert.Equal(2, svg.Descendants().Count(element => element.Name.LocalName == "g"));
    }

    /// <summary>The refuted case alone is marked, by a word's sign and a shape, not by colour alone.</summary>
    [Fact]
    public void OnlyWhatIsRefutedIsMarked()
    {
        var outcome = Outcome(Case("wrong", 1, new(0.9, 1.1), 2, 3), Case("right", 1, new(0.9, 1.1), 0.99, 1.01));
        var svg = XDocument.Parse(ForestSvg.Inline(ForestPlot.Of(outcome, _ => "x"), "finding"));
        var labels = svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToList();
        Assert.Contains("✕ wrong", labels);
        Assert.Contains("right", labels);
    }

    /// <summary>A long label ends in a sign of it, and a bold one earlier: it is wider.</summary>
    [Fact]
    public void ALongLabelIsCutBeforeTheFrame()
    {
        var name = new string('m', 100);
        var outcome = Outcome(Case(name, 1, new(0.9, 1.1), 2, 3), Case(name, 1, new(0.9, 1.1), 0.99, 1.01));
        var svg = XDocument.Parse(ForestSvg.Inline(ForestPlot.Of(outcome, _ => "x"), "finding"));
        var lengths = svg.Descendants().Where(element => element.Value.EndsWith('…') && element.Name.LocalName == "text").Select(element => element.Value.Length);
        Assert.Equal([58, 66], lengths);
    }
}
