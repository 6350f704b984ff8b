using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Properties.Hypotheses;

/// <summary>Every tolerance by hand: its band, a mean that is right, one that is only just wrong, and its words.</summary>
public sealed class ToleranceTests
{
    const double Infinity = double.PositiveInfinity;

    /// <summary>Tolerance, prediction, band, right, barely wrong, statement.</summary>
    public static TheoryData<Tolerance, double, Band, double, double, string> Table => new()
    {
        { Tolerance.Within(0.05), 2, new(1.9, 2.1), 2, 1.8, "within 5 % of the prediction" },
        { Tolerance.Within(0.001), 2, new(1.998, 2.002), 2, 1.996, "within 0.1 % of the prediction" },
        { Tolerance.Within(0.0005), 2, new(1.999, 2.001), 2, 1.998, "the prediction but for rounding" },
        { Tolerance.Near(0.5), 2, new(1.5, 2.5), 2, 3, "within 0.5 of the prediction" },
        { Tolerance.Near(0.0001), 2, new(1.9999, 2.0001), 2, 2.0002, "within 0.0001 of the prediction" },
        { Tolerance.Near(0.00005), 2, new(1.99995, 2.00005), 2, 2.0001, "the prediction but for rounding" },
        { Tolerance.WithinFactor(2), 3, new(1.5, 6), 3, 12, "within a factor of 2 of the prediction" },
        { Tolerance.AtLeast(0.7, 0.2), 0.5, new(0.5, Infinity), 0.7, 0.2, "at least the prediction" },
        { Tolerance.AtMost(0.2, 0.7), 0.5, new(-Infinity, 0.5), 0.2, 0.7, "at most the prediction" },
    };

    [Theory, MemberData(nameof(Table))]
    public void ItIsWhatItSays(Tolerance tolerance, double predicted, Band band, double right, double barelyWrong, string statement)
    {
        Assert.Equal(band.Low, tolerance.Band(predicted).Low, 1e-12);
        Assert.Equal(band.High, tolerance.Band(predicted).High, 1e-12);
        Assert.Equal(right, tolerance.Right(predicted), 1e-12);
        Assert.Equal(barelyWrong, tolerance.BarelyWrong(predicted), 1e-12);
        Assert.Equal(statement, tolerance.Statement);
    }
}
