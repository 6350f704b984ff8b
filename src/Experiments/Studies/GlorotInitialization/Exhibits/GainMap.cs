using InitStudy.Experiments.Theory;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Experiments.Studies.GlorotInitialization.Exhibits;

/// <summary>The forward gain of a Glorot layer over all shapes.</summary>
static class GainMap
{
    const int Cells = 41, CellsAnOctave = 4;

    /// <summary>The map with the shapes whose gain is 0.8, 1 and 1.2.</summary>
    public static Exhibit Exhibit()
    {
        var map = Map();
        var gains = map.Values;
        return new(
            "The forward gain over all shapes",
            "2 fanIn / (fanIn + fanOut) over both fans, from 1 to 1024. Dashed: the shapes with gain 0.8, 1 and 1.2, " +
            "which are fanIn / fanOut = 2/3, 1 and 3/2. The backward gain is the same map mirrored on the diagonal.",
            [("gain", map)])
        {
            Findings =
            [
                new("On the diagonal, fanIn = fanOut, the gain is 1.", All(i => gains[i, i] == 1)),
                new("Mirrored shapes have gains that add up to 2: what one direction loses the other gains.",
                    All(i => All(j => Math.Abs(gains[i, j] + gains[j, i] - 2) < 1e-12))),
                new("With one input and 1024 outputs a five-hundredth of the signal's mean square is left; with 1024 " +
                    "inputs and one output it nearly doubles.",
                    gains[0, Cells - 1] < 1.0 / 500 && gains[Cells - 1, 0] > 1.99),
            ],
        };
    }

    static bool All(Func<int, bool> holds) => Enumerable.Range(0, Cells).All(holds);

    static HeatMap Map()
    {
        double[] fans = [.. Enumerable.Range(0, Cells).Select(i => Powers.OfTwo((double)i / CellsAnOctave))];
        var gains = new double[Cells, Cells];
        for (var i = 0; i < Cells; i++)
        {
            for (var j = 0; j < Cells; j++) gains[i, j] = 2 * fans[i] / (fans[i] + fans[j]);
        }

        Curve Contour(string label, double ratio) =>
            new(label, fans, [.. fans.Select(fanIn => fanIn / ratio)]) { Dashed = true };
        return new(
            "Forward gain of a Glorot layer, 2 fanIn / (fanIn + fanOut)",
            new("fanIn", AxisScale.Binary, 1, 1024),
            new("fanOut", AxisScale.Binary, 1, 1024),
            new("gain", AxisScale.Linear, 0, 2),
            fans,
            fans,
            gains)
        {
            Curves = [Contour("0.8", 2.0 / 3), Contour("1", 1), Contour("1.2", 1.5)],
        };
    }
}
