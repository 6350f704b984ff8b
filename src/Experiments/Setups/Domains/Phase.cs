using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>A deep tanh network on either side of the line between order and chaos.</summary>
/// <param name="WeightVariance">σw² = fanIn · Var[W].</param>
/// <param name="BiasVariance">σb².</param>
public sealed record Phase(double WeightVariance, double BiasVariance)
{
    /// <summary>Mean field of it.</summary>
    internal MeanField Field => new(new Tanh(), WeightVariance, BiasVariance);

    /// <summary>Ordered phases, σw² up to 1.3, and chaotic ones, from 2.4; σb² from 0.02 to 0.1. The line lies between.</summary>
    public static Domain<Phase> Domain { get; } = new(
        [new("σw² in hundredths", 80, 400), new("σb² in hundredths", 2, 10)],
        codes => new(codes[0] / 100.0, codes[1] / 100.0),
        new("ordered", random => [random.Between(0, 80, 130), random.Between(1, 2, 10)]),
        new("chaotic", random => [random.Between(0, 240, 400), random.Between(1, 2, 10)]));
}
