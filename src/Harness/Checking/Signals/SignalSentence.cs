using InitStudy.Harness.Reporting;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Signals;

/// <summary>What a student has to know about signal and gradient, in two sentences.</summary>
static class SignalSentence
{
    /// <summary>A factor a layer between these is no trouble at depths that people train.</summary>
    const double Least = 0.8, Most = 1.25;

    /// <summary>About the layers' signals as measured.</summary>
    public static string Of(IReadOnlyList<LayerSignal> layers)
    {
        var steps = layers.Count - 1;
        var (up, down) = (Factor(layers[^1].Signal / layers[0].Signal, steps), Factor(layers[0].Gradient, steps));
        return $"The signal {Change(up)}. The gradient {Change(down)} on its way down{Consequence(down, layers)}.";
    }

    static string Consequence(double factor, IReadOnlyList<LayerSignal> layers)
    {
        if (factor is >= Least and <= Most) return ": all layers learn at about the same speed";
        var ratio = Math.Sqrt(layers[0].Gradient);
        return ratio < 1
            ? $": '{layers[0].Name}' learns {Format.Number(1 / ratio, 2)} times slower than '{layers[^1].Name}'"
            : $": '{layers[0].Name}' learns {Format.Number(ratio, 2)} times faster than '{layers[^1].Name}', and may diverge first";
    }

    static string Change(double factor) => factor switch
    {
        0 => "is lost",
        < Least => $"shrinks {Format.Number(1 / factor, 2)}-fold a layer in mean square",
        > Most => $"grows {Format.Number(factor, 2)}-fold a layer in mean square",
        _ => $"keeps its mean square (factor {Format.Number(factor, 2)} a layer)",
    };

    static double Factor(double ratio, int steps) => ratio > 0 ? Elementary.Exp(Elementary.Log(ratio) / steps) : 0;
}
