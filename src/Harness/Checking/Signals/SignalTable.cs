using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.Checking.Signals;

/// <summary>Signal and gradient layer by layer, as people read it.</summary>
static class SignalTable
{
    const int Longest = 24;

    /// <summary>A line a layer, at most 80 columns wide.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<LayerSignal> layers, string activation)
    {
        yield return $"mean squares with {activation}, for inputs with mean square 1:";
        yield return Row("dense layer", "signal", "predicted", "gradient", "predicted");
        foreach (var layer in layers)
            yield return Row(layer.Name, Text(layer.Signal), Text(layer.PredictedSignal), Text(layer.Gradient), Text(layer.PredictedGradient));
    }

    static string Row(string name, params string[] cells) =>
        $"  {(name.Length > Longest ? $"…{name[^(Longest - 1)..]}" : name),-Longest}{string.Concat(cells.Select(cell => cell.PadLeft(13)))}";

    static string Text(double value) => Format.Number(value, 3);
}
