using InitStudy.Harness.Checking;
using InitStudy.Harness.Checking.Laws;
using InitStudy.Harness.Checking.Statistics;
using InitStudy.Model;

namespace InitStudy.Harness.Testing;

/// <summary>The law that an initializer's documentation declares, for tests that hold its values to it.</summary>
/// <remarks>
/// <para>
/// `check` in code: the same laws and the same evidence, and a right initializer fails with probability at most 2⁻⁴⁰ a call, so
/// that a test may draw fresh values every time. A wrong one is refuted as soon as there are enough values.
/// </para>
/// <para>Prefer to give a function that draws: it is called until the law is supported or refuted, so that small tensors are decided.</para>
/// </remarks>
public sealed partial class Declared
{
    readonly Rule _rule;
    readonly Fans? _fans;
    readonly string _text;
    readonly int? _rowLength;

    Declared(Rule rule, Fans? fans = null, int? rowLength = null) => (_rule, _fans, _rowLength, _text) = (
        rule, fans, rowLength, fans is { } f ? FormattableString.Invariant($"{rule.Name} (fanIn {f.In}, fanOut {f.Out})") : rule.Name);

    /// <summary>Glorot and Bengio 2010, eq. 16: U(±√(6 / (fanIn + fanOut))).</summary>
    /// <param name="fanIn">Inputs of a unit, times the places of a convolution's window.</param>
    /// <param name="fanOut">Units that an input reaches, times the same.</param>
    public static Declared GlorotUniform(int fanIn, int fanOut) => Law("glorot-uniform", fanIn, fanOut);

    /// <summary>N(0, 2 / (fanIn + fanOut)).</summary>
    /// <inheritdoc cref="GlorotUniform"/>
    public static Declared GlorotNormal(int fanIn, int fanOut) => Law("glorot-normal", fanIn, fanOut);

    /// <summary>A normal law cut at two deviations, with variance 2 / (fanIn + fanOut) left.</summary>
    /// <inheritdoc cref="GlorotUniform"/>
    public static Declared GlorotTruncatedNormal(int fanIn, int fanOut) => Law("glorot-truncated-normal", fanIn, fanOut);

    /// <summary>He, Zhang, Ren, Sun 2015: U(±√(6 / fanIn)).</summary>
    /// <inheritdoc cref="GlorotUniform"/>
    public static Declared HeUniform(int fanIn, int fanOut) => Law("he-uniform", fanIn, fanOut);

    /// <summary>N(0, 2 / fanIn).</summary>
    /// <inheritdoc cref="GlorotUniform"/>
    public static Declared HeNormal(int fanIn, int fanOut) => Law("he-normal", fanIn, fanOut);

    /// <summary>A normal law cut at two deviations, with variance 2 / fanIn left.</summary>
    /// <inheritdoc cref="GlorotUniform"/>
    public static Declared HeTruncatedNormal(int fanIn, int fanOut) => Law("he-truncated-normal", fanIn, fanOut);

    /// <summary>LeCun, Bottou, Orr, Müller 1998, eq. 16: U(±√(3 / fanIn)).</summary>
    /// <inheritdoc cref="GlorotUniform"/>
    public static Declared LeCunUniform(int fanIn, int fanOut) => Law("lecun-uniform", fanIn, fanOut);

    /// <summary>N(0, 1 / fanIn).</summary>
    /// <inheritdoc cref="GlorotUniform"/>
    public static Declared LeCunNormal(int fanIn, int fanOut) => Law("lecun-normal", fanIn, fanOut);

    /// <summary>A normal law cut at two deviations, with variance 1 / fanIn left.</summary>
    /// <inheritdoc cref="GlorotUniform"/>
    public static Declared LeCunTruncatedNormal(int fanIn, int fanOut) => Law("lecun-truncated-normal", fanIn, fanOut);

    /// <summary>The law that `check` knows by that name, such as "he-normal-fan-out" or "heuristic".</summary>
    /// <param name="name">As in docs/check.md.</param>
    /// <param name="fanIn">Inputs of a unit, times the places of a convolution's window.</param>
    /// <param name="fanOut">Units that an input reaches, times the same.</param>
    /// <exception cref="InputException">When there is no such law.</exception>
    public static Declared Law(string name, int fanIn, int fanOut) =>
        new(RuleBook.Parse(name), new Fans(Require.Positive(fanIn), Require.Positive(fanOut)));

    /// <summary>N(0, <paramref name="deviation"/>²).</summary>
    public static Declared Normal(double deviation) => Fixed("normal", deviation);

    /// <summary>U(±<paramref name="bound"/>).</summary>
    public static Declared Uniform(double bound) => Fixed("uniform", bound);

    /// <summary>N(0, <paramref name="deviation"/>²) cut at two deviations and not corrected.</summary>
    public static Declared TruncatedNormal(double deviation) => Fixed("truncated-normal", deviation);

    /// <summary>The shorter side's vectors have length <paramref name="gain"/> and are orthogonal, up to rounding.</summary>
    /// <param name="rows">At least 1.</param>
    /// <param name="columns">Length of a row, at least 1.</param>
    /// <param name="gain">Above 0.</param>
    public static Declared Orthogonal(int rows, int columns, double gain = 1) =>
        new(RuleBook.Parse(Named("orthogonal", gain)), new Fans(Require.Positive(columns), Require.Positive(rows)), columns);

    /// <summary>Every value is that number.</summary>
    public static Declared Constant(double value) => new(RuleBook.Parse(FormattableString.Invariant($"constant:{value:R}")));

    /// <summary>Values that support a true declaration in about 99 of 100 draws: with fewer, many a wrong one passes.</summary>
    public long ValuesNeeded
    {
        get
        {
            if (_rule.Law(_fans) is not { } law) return _fans is { } shape ? (long)(shape.In * shape.Out) : 2;
            var nats = new ErrorShares(ErrorShares.OfFile, 1, 0).NatsOfTensor;
            return RuleBook.Asked(_rule).Select(rule => rule.Law(_fans)).OfType<WeightLaw>()
                .Where(other => law.Distance(other) > RuleOfFile.Indistinguishable)
                .Max(other => SampleSize.ToExclude(law, other, nats));
        }
    }

    /// <summary>The law's name, and its fans if it has some.</summary>
    public override string ToString() => _text;

    static Declared Fixed(string shape, double number) => new(RuleBook.Parse(Named(shape, number)));

    static string Named(string kind, double number) => FormattableString.Invariant($"{kind}:{Require.Positive(number):R}");
}
