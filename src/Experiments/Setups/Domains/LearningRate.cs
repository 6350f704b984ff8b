using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>A learning rate.</summary>
/// <param name="Rate">Above 0.</param>
public sealed record LearningRate(double Rate)
{
    /// <summary>Hundredths up to a largest, half of them in the upper fifth.</summary>
    public static Domain<LearningRate> UpTo(int hundredths) => new(
        [new("rate in hundredths", 1, hundredths)],
        codes => new(codes[0] / 100.0),
        new("any", random => [random.Between(0, 1, hundredths)]),
        new("large", random => [random.Between(0, hundredths - hundredths / 5, hundredths)]));
}
