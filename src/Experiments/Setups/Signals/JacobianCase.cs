using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>One square layer of a tanh network.</summary>
/// <param name="Initializer">Standard, eq. 1, or normalized, eq. 16.</param>
/// <param name="Width">Inputs and units of every layer.</param>
/// <param name="Layer">l, from 1: the layer leads from zˡ to zˡ⁺¹, z⁰ being the input.</param>
/// <param name="InputMeanSquare">Mean square of an input.</param>
public sealed record JacobianCase(IInitializer Initializer, int Width, int Layer, double InputMeanSquare)
{
    static readonly IInitializer[] Initializers = [VarianceScaling.Heuristic, VarianceScaling.GlorotUniform];

    /// <summary>Both initializations, widths of 48 to 80, layers 1 to 4, inputs of mean square 0.05 to 0.35.</summary>
    /// <remarks>Grey levels between 0 and 1 have such mean squares; the paper does not say how it scaled them.</remarks>
    internal static Domain<JacobianCase> Domain { get; } = new(
        [new("initialization", 0, 1), new("width", 48, 80), new("layer", 1, 4), new("mean square in hundredths", 5, 35)],
        codes => new(Initializers[codes[0]], codes[1], codes[2], codes[3] / 100.0),
        [.. Initializers.Select((initializer, code) => new Stratum(initializer.Name, random =>
            [code, random.Between(0, 48, 80), random.Between(1, 1, 4), random.Between(2, 5, 35)]))]);

    /// <summary>The same with the topmost layer, 4, in every case.</summary>
    internal static Domain<JacobianCase> AllLayers { get; } = new(
        [new("initialization", 0, 1), new("width", 48, 80), new("mean square in hundredths", 5, 35)],
        codes => new(Initializers[codes[0]], codes[1], 4, codes[2] / 100.0),
        [.. Initializers.Select((initializer, code) => new Stratum(initializer.Name, random =>
            [code, random.Between(0, 48, 80), random.Between(1, 5, 35)]))]);

    /// <summary>n Var[W].</summary>
    internal double WeightVariance => Width * Initializer.Variance(Width, Width);

    /// <summary>(8 / 3π) √(n Var[W]) E φ′: the quarter-circle law of W, times the mean slope.</summary>
    internal double MeanSingularValue => 8 / (3 * Math.PI) * Math.Sqrt(WeightVariance) * MeanSlope(slope => slope);

    /// <summary>√(n Var[W]) e^(−½ + E ln φ′): the geometric mean of W's singular values, times that of the slopes.</summary>
    internal double Volume => Math.Sqrt(WeightVariance) * Elementary.Exp(-0.5 + MeanSlope(Elementary.Log));

    /// <summary>E f(φ′) over the layer's pre-activations in a very wide network.</summary>
    double MeanSlope(Func<double, double> f)
    {
        var field = new MeanField(new Tanh(), WeightVariance);
        var q = WeightVariance * InputMeanSquare;
        for (var l = 0; l < Layer; l++) q = field.NextLength(q);
        return Gaussian.Expectation(z =>
        {
            var y = Elementary.Tanh(Math.Sqrt(q) * z);
            return f(1 - y * y);
        });
    }
}
