using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>Five hidden tanh layers at initialization, all as wide as the input, whose features are from N(0, 1).</summary>
/// <param name="Initializer">Standard, eq. 1, or normalized, eq. 16.</param>
/// <param name="Width">Units of every layer.</param>
/// <remarks>
/// Glorot and Bengio 2010, section 4.3 and figures 6 to 8. All quantities are factors a layer, over four layers, so that
/// they can be compared.
/// </remarks>
public sealed record StartCase(IInitializer Initializer, int Width)
{
    const int HiddenLayers = 5;

    /// <summary>Widths of 64 to 128 with each of these initializations.</summary>
    internal static Domain<StartCase> Of(params IInitializer[] initializers) => new(
        [new("initialization", 0, initializers.Length - 1), new("width", 64, 128)],
        codes => new(initializers[codes[0]], codes[1]),
        [.. initializers.Select((initializer, code) => new Stratum(initializer.Name, random => [code, random.Between(0, 64, 128)]))]);

    MeanField Field => new(new Tanh(), Width * Initializer.Variance(Width, Width));

    /// <summary>(rms z⁵ / rms z¹)^¼ by mean field.</summary>
    internal double ActivationFactor
    {
        get
        {
            var first = Field.WeightVariance;
            var last = first;
            for (var l = 1; l < HiddenLayers; l++) last = Field.NextLength(last);
            // σw² cancels: z's mean square is that of the next pre-activations over it.
            return FourthRoot(Math.Sqrt(Field.NextLength(last) / Field.NextLength(first)));
        }
    }

    /// <summary>(rms ∂C/∂s¹ / rms ∂C/∂s⁵)^¼ by mean field.</summary>
    internal double GradientFactor => Math.Sqrt(Field.MeanGradientFactor(Field.WeightVariance, HiddenLayers));

    /// <summary>The three factors of one network: of activations upwards, of gradients and weight gradients downwards.</summary>
    internal (double Activation, double Gradient, double WeightGradient) Measure(RandomStream random)
    {
        var signal = new DeepSignal(new Tanh(), Initializer, Width, HiddenLayers + 1, random);
        const int top = HiddenLayers - 1;
        var (gradients, weightGradients) = (signal.SquaredGradientNorms(), signal.WeightGradientNorms());
        return (
            FourthRoot(Reduction.Norm(signal.Activations(top)) / Reduction.Norm(signal.Activations(0))),
            FourthRoot(Math.Sqrt(gradients[0] / gradients[top])),
            FourthRoot(weightGradients[0] / weightGradients[top]));
    }

    static double FourthRoot(double x) => Math.Sqrt(Math.Sqrt(x));
}
