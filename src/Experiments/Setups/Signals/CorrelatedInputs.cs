using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>Two inputs of a deep tanh network in the ordered or in the chaotic phase; their lengths have settled.</summary>
/// <param name="WeightVariance">σw² = fanIn · Var[W].</param>
/// <param name="BiasVariance">σb².</param>
/// <param name="Correlation">Of the two inputs.</param>
public sealed record CorrelatedInputs(double WeightVariance, double BiasVariance, double Correlation)
{
    internal const int Width = 100;

    /// <summary>Ranges of σw², σb² and of the correlation, all in hundredths; a stratum for each range of correlations.</summary>
    internal static Domain<CorrelatedInputs> Of(
        (int Low, int High) weights, (int Low, int High) biases, params (int Low, int High)[] correlations) => new(
        [
            new("σw² in hundredths", weights.Low, weights.High),
            new("σb² in hundredths", biases.Low, biases.High),
            new("range of correlations", 0, correlations.Length - 1),
            new("hundredths above its lower end", 0, correlations.Min(range => range.High - range.Low)),
        ],
        codes => new(codes[0] / 100.0, codes[1] / 100.0, (correlations[codes[2]].Low + codes[3]) / 100.0),
        [.. correlations.Select((range, index) => new Stratum(
            FormattableString.Invariant($"correlations from {range.Low / 100.0:0.##}"),
            random =>
            [
                random.Between(0, weights.Low, weights.High), random.Between(1, biases.Low, biases.High), index,
                random.Between(3, 0, correlations.Min(other => other.High - other.Low)),
            ]))]);

    /// <summary>What theory says of the correlation of pre-activations at that layer, counted from 1.</summary>
    internal double Predicted(int layer)
    {
        var map = new CorrelationMap(Field);
        return map.After(layer - 1, First(map.Length));
    }

    /// <summary>c*, which does not depend on the correlation of the inputs.</summary>
    internal double Limit() => new CorrelationMap(Field).FixedPoint();

    /// <summary>The slope of the correlation map at c*: what a layer leaves of a small deviation.</summary>
    internal double Slope()
    {
        var map = new CorrelationMap(Field);
        return map.Slope(map.FixedPoint());
    }

    /// <summary>The correlation of pre-activations at every layer of one network.</summary>
    internal double[] Measured(int layers, RandomStream random)
    {
        var meanSquare = (Field.FixedPoint() - BiasVariance) / WeightVariance;
        return SignalPair.Correlations(Field, Width, layers, meanSquare, Correlation, random);
    }

    MeanField Field => new(new Tanh(), WeightVariance, BiasVariance);

    /// <summary>Of the first layer's pre-activations: biases are common to both signals.</summary>
    double First(double q) => (Correlation * (q - BiasVariance) + BiasVariance) / q;
}
