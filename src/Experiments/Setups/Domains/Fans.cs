using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>The shape of one dense layer.</summary>
/// <param name="FanIn">Inputs, 1 to 1024.</param>
/// <param name="FanOut">Outputs, 1 to 1024.</param>
public sealed record Fans(int FanIn, int FanOut)
{
    const int Widest = 1024;

    /// <summary>Every shape: three strata in five have one fan at least twice the other, up to 64 times, one has tiny fans.</summary>
    public static Domain<Fans> Any { get; } = new(
        [new("fanIn", 1, Widest), new("fanOut", 1, Widest)],
        codes => new(codes[0], codes[1]),
        new("fanOut at least twice fanIn", random =>
        {
            var fanIn = random.LogUniform(0, 1, Widest / 2);
            return [fanIn, Math.Min(Widest, fanIn * random.LogUniform(1, 2, 64))];
        }),
        new("fanIn at least twice fanOut", random =>
        {
            var fanOut = random.LogUniform(0, 1, Widest / 2);
            return [Math.Min(Widest, fanOut * random.LogUniform(1, 2, 64)), fanOut];
        }),
        new("fanIn at most 4, fanOut at least twice as large", random =>
        {
            var fanIn = random.Between(0, 1, 4);
            return [fanIn, fanIn * random.LogUniform(1, 2, 64)];
        }),
        new("square", random =>
        {
            var width = random.LogUniform(0, 1, Widest);
            return [width, width];
        }),
        new("any", random => [random.LogUniform(0, 16, Widest), random.LogUniform(1, 16, Widest)]));

    /// <summary>Shapes whose fans differ by at most a quarter of the smaller.</summary>
    public static Domain<Fans> NearlySquare { get; } = new(
        [new("fanOut", 1, Widest), new("extra inputs in per cent", 0, 25)],
        codes => new(codes[0] + codes[0] * codes[1] / 100, codes[0]),
        new("square", random => [random.LogUniform(0, 1, 800), 0]),
        new("a little more inputs", random => [random.LogUniform(0, 4, 800), random.Between(1, 1, 25)]));
}
