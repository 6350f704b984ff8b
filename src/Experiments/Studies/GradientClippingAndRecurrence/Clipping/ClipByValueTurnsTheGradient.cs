using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Clipping;

/// <summary>Clipping by value turns a gradient with one large element towards the diagonal.</summary>
public sealed class ClipByValueTurnsTheGradient : Hypothesis<ClipByValueTurnsTheGradient.TwoElements>
{
    /// <summary>A gradient of two elements, only the larger of which is above the threshold.</summary>
    public sealed record TwoElements(double Small, double Large, double Threshold);

    public override Section Section => GradientClippingAndRecurrenceStudy.Clipping;

    public override Claim Claim => Claim.Stated(
        "Clipping every element on its own may change the direction of the gradient: (0.9, 100), which points along " +
        "the second axis, clipped at 1 becomes (0.9, 1), which points between the two.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, section on gradient clipping")
        .InSpanish(
            "Recortar cada elemento por su cuenta puede cambiar la dirección del gradiente: (0,9, 100), que " +
            "apunta según el segundo eje, recortado a 1 se vuelve (0,9, 1), que apunta entre los dos.");

    public override string Reading =>
        "The cosine of the angle between a gradient (a, b) and what clipping by value makes of it, for a up to the " +
        "threshold t and b from 2 t to 1000 t.";

    public override string Quantity => "cosine";
    public override string Theory => "(a² + b t) / √((a² + b²) (a² + t²)), 0.749 in the book's example";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-12));

    protected override Domain<TwoElements> Domain => new(
        [new("t in tenths", 1, 100), new("a in per cent of t", 10, 100), new("b over t", 2, 1000)],
        codes => Of(codes[0] / 10.0, codes[1] / 100.0, codes[2]),
        new("the book's example", _ => [10, 90, 100]),
        new("any", random =>
            [random.LogUniform(0, 1, 100), random.Between(1, 10, 100), random.LogUniform(2, 2, 1000)]));

    protected override double Predict(TwoElements c)
    {
        var (a, b, t) = (c.Small, c.Large, c.Threshold);
        return (a * a + b * t) / Math.Sqrt((a * a + b * b) * (a * a + t * t));
    }

    protected override IReadOnlyList<double> Measure(TwoElements c, RandomStream random)
    {
        var parameter = new Parameter<double>(1, 2);
        double[] before = [c.Small, c.Large];
        before.CopyTo(parameter.Gradient.Values);
        new ClipByValue(c.Threshold).Clip<double>([parameter]);
        return [DrawnGradient.Cosine(before, parameter.Gradient.Values.ToArray())];
    }

    static TwoElements Of(double threshold, double small, int large) =>
        new(small * threshold, large * threshold, threshold);
}
