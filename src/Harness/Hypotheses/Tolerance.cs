using InitStudy.Harness.Evidence;

namespace InitStudy.Harness.Hypotheses;

/// <summary>How near a prediction p the true mean must lie, and two means that show the test's power.</summary>
/// <param name="Statement">For reports, after "the mean is".</param>
/// <param name="Spanish">The same in Spanish, after "la media".</param>
/// <param name="Band">The band for a prediction.</param>
/// <param name="Right">A mean inside the band that the budget must suffice to support.</param>
/// <param name="BarelyWrong">A mean outside the band that the budget must suffice to refute.</param>
public sealed record Tolerance(
    string Statement, string Spanish, Func<double, Band> Band, Func<double, double> Right, Func<double, double> BarelyWrong)
{
    const string Rounding = "coincide con la predicción salvo redondeo";

    /// <summary>Within a share of the prediction: [p (1 − share), p (1 + share)].</summary>
    public static Tolerance Within(double share) => new(
        share < 0.001 ? "the prediction but for rounding" : FormattableString.Invariant($"within {100 * share:0.#} % of the prediction"),
        share < 0.001 ? Rounding : FormattableString.Invariant($"dista de la predicción un {100 * share:0.#} % como mucho"),
        p => new(p * (1 - share), p * (1 + share)),
        p => p,
        p => p * (1 - 2 * share));

    /// <summary>Within an absolute distance: [p − distance, p + distance].</summary>
    public static Tolerance Near(double distance) => new(
        distance < 0.0001 ? "the prediction but for rounding" : FormattableString.Invariant($"within {distance:0.####} of the prediction"),
        distance < 0.0001 ? Rounding : FormattableString.Invariant($"dista de la predicción {distance:0.####} como mucho"),
        p => new(p - distance, p + distance),
        p => p,
        p => p + 2 * distance);

    /// <summary>Within a factor of the prediction: [p / factor, p · factor], for p above 0 and a factor above 1.</summary>
    public static Tolerance WithinFactor(double factor) => new(
        FormattableString.Invariant($"within a factor of {factor:0.###} of the prediction"),
        FormattableString.Invariant($"dista de la predicción un factor {factor:0.###} como mucho"),
        p => new(p / factor, p * factor),
        p => p,
        p => p * factor * factor);

    /// <summary>At least the prediction: [p, ∞).</summary>
    public static Tolerance AtLeast(double right, double barelyWrong) => new(
        "at least the prediction", "no queda por debajo de la predicción", p => new(p, double.PositiveInfinity), _ => right, _ => barelyWrong);

    /// <summary>At most the prediction: (−∞, p].</summary>
    public static Tolerance AtMost(double right, double barelyWrong) => new(
        "at most the prediction", "no supera la predicción", p => new(double.NegativeInfinity, p), _ => right, _ => barelyWrong);
}
