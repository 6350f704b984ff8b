using System.Globalization;

namespace InitStudy.Harness.Checking.Laws;

/// <summary>The rules that have a name, and those with a number in it.</summary>
/// <remarks>
/// LeCun, Bottou, Orr, Müller 1998, eq. 16; Glorot and Bengio 2010, eq. 1, 12 and 16; He, Zhang, Ren, Sun 2015, eq. 10 and
/// 14. A truncated normal law is cut at two deviations and scaled so that the variance left is the rule's.
/// </remarks>
static class RuleBook
{
    const string Numbers = "normal:SIGMA, uniform:R, truncated-normal:SIGMA, constant:C or orthogonal:GAIN";

    static readonly (string Name, Func<Fans, double> Variance)[] Variances =
    [
        ("glorot", fans => 2 / (fans.In + fans.Out)),
        ("he", fans => 2 / fans.In),
        ("lecun", fans => 1 / fans.In),
    ];

    static readonly (string Name, Func<Fans, double> Variance)[] VariancesByFanOut =
        [("he", fans => 2 / fans.Out), ("lecun", fans => 1 / fans.Out)];

    /// <summary>Every rule that names shape and variance, and orthogonal matrices: one of them may be the true one.</summary>
    public static IReadOnlyList<Rule> Menu { get; } =
    [
        .. from variance in Variances from shape in Shape.All
           select new IndependentRule($"{variance.Name}-{shape}", shape, fans => Math.Sqrt(variance.Variance(fans))),
        .. from variance in VariancesByFanOut from shape in Shape.All
           select new IndependentRule($"{variance.Name}-{shape}-fan-out", shape, fans => Math.Sqrt(variance.Variance(fans))),
        new IndependentRule("heuristic", Shape.Uniform, fans => Math.Sqrt(1 / (3 * fans.OfDefault))),
        new IndependentRule("heuristic-fan-out", Shape.Uniform, fans => Math.Sqrt(1 / (3 * fans.Out))),
        new OrthogonalRule("orthogonal", 1),
    ];

    static readonly IReadOnlyList<Rule> Others =
        [new ConstantRule("zeros", 0), new ConstantRule("ones", 1), .. Shape.All.Select(shape => new FreeScaleRule(shape))];

    /// <summary>The names without a number.</summary>
    public static IEnumerable<string> Names => Menu.Concat(Others).Select(rule => rule.Name);

    /// <summary>The rule of that name.</summary>
    /// <exception cref="InputException">When there is none, or its number is none or out of range.</exception>
    public static Rule Parse(string name)
    {
        if (Menu.Concat(Others).FirstOrDefault(rule => rule.Name == name) is { } known) return known;
        if (name.Split(':') is [var kind, var text])
        {
            if (kind == "constant") return new ConstantRule(name, Number(name, text, positive: false));
            if (kind == "orthogonal") return new OrthogonalRule(name, Number(name, text));
            if (kind == "normal") return Fixed(name, Shape.Normal, Number(name, text));
            if (kind == "uniform") return Fixed(name, Shape.Uniform, Number(name, text) / Shape.Uniform.Bound);
            if (kind == "truncated-normal") return Fixed(name, Shape.TruncatedNormal, Number(name, text) * Shape.LeftByTheCut);
        }

        throw new InputException(
            $"law is '{name}'; expected one of {string.Join(", ", Names)}, {Numbers}{CommandLine.NearNames.Suggest(name, Names)}");
    }

    /// <summary>The declared rule, those of the menu, and the declared variance with other shapes.</summary>
    public static IEnumerable<Rule> Asked(Rule? declared)
    {
        IEnumerable<Rule> others = declared switch
        {
            IndependentRule rule => Shape.All.Where(shape => shape != rule.Shape).Select(rule.As),
            FreeScaleRule rule => Shape.All.Where(shape => shape != rule.Shape).Select(shape => new FreeScaleRule(shape)),
            _ => [],
        };
        return Menu.Concat(others).Prepend(declared).OfType<Rule>().Distinct();
    }

    static IndependentRule Fixed(string name, Shape shape, double deviation) =>
        new(name, shape, _ => deviation, NeedsFans: false);

    static double Number(string law, string text, bool positive = true) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
        && (!positive || number is >= 1e-300 and <= 1e300)
            ? number
            : throw new InputException($"law is '{law}'; expected a number {(positive ? "from 1e-300 to 1e300 " : "")}after the colon, such as 0.02");
}
