using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>The shape of one dense layer.</summary>
/// <param name="FanIn">Inputs, 1 to 256.</param>
/// <param name="FanOut">Outputs, 1 to 256.</param>
public sealed record Fans(int FanIn, int FanOut)
{
    const int Widest = 256;

    /// <summary>
    /// Every shape: three strata in five have one fan at least twice the other, up to 64 times, one has tiny fans.
    /// </summary>
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

    /// <summary>Shapes with fanIn / fanOut from 3/4 to 4/3.</summary>
    public static Domain<Fans> NearlySquare { get; } = new(
        [new("fanOut", 1, Widest), new("inputs in per cent of the outputs", 75, 133)],
        codes => new(Inputs(codes[0], codes[1]), codes[0]),
        new("fewer inputs", random => [random.LogUniform(0, 4, Widest), random.Between(1, 75, 99)]),
        new("square", random => [random.LogUniform(0, 1, Widest), 100]),
        new("more inputs", random => [random.LogUniform(0, 4, Widest), random.Between(1, 101, 133)]),
        new("the two ends", random => [random.LogUniform(0, 64, Widest), random.Choice(1, 2) == 0 ? 75 : 133]));

    /// <summary>That share of the outputs, rounded towards the square so that no shape leaves the range.</summary>
    static int Inputs(int outputs, int perCent) =>
        perCent < 100 ? (outputs * perCent + 99) / 100 : outputs * perCent / 100;
}
