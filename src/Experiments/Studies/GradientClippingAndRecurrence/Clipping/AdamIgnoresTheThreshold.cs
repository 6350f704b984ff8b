using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Clipping;

/// <summary>Adam takes the same steps at every threshold that clips all gradients.</summary>
public sealed class AdamIgnoresTheThreshold : Hypothesis<AdamIgnoresTheThreshold.Clipped>
{
    /// <summary>A threshold, Adam's decay of the mean, and a number of parameters.</summary>
    public sealed record Clipped(double Threshold, double Beta1, int Elements);

    const int Steps = 50;

    public override Section Section => GradientClippingAndRecurrenceStudy.Clipping;

    public override Claim Claim => Claim.Derived(
        "Where every gradient is clipped by the norm, the threshold does not matter to Adam with ε = 0: it divides " +
        "by the size of the gradients, so that only their directions count.",
        "Kingma and Ba, arXiv:1412.6980, algorithm 1")
        .InSpanish(
            "Donde todo gradiente se recorta por la norma, a Adam con ε = 0 le da igual el umbral: divide por el " +
            "tamaño de los gradientes, así que solo cuentan sus direcciones.");

    public override string Reading =>
        $"The distance between where {Steps} steps of Adam lead with gradients clipped to a norm from 0.001 to 0.5 " +
        "and with the same gradients clipped to 1, over the length of the path.";

    public override string Quantity => "relative distance";
    public override string Theory => "0";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-9));

    protected override Domain<Clipped> Domain => new(
        [new("threshold in thousandths", 1, 500), new("beta1 in hundredths", 0, 99), new("elements", 1, 64)],
        codes => new(codes[0] / 1000.0, codes[1] / 100.0, codes[2]),
        new Stratum("any", random =>
            [random.LogUniform(0, 1, 500), random.Between(1, 0, 99), random.LogUniform(2, 1, 64)]));

    protected override double Predict(Clipped c) => 0;

    protected override IReadOnlyList<double> Measure(Clipped c, RandomStream random)
    {
        double[][] Path(double threshold) => ClippedSteps.Path(
            new Adam(1, c.Beta1, Epsilon: 0), threshold, c.Elements, Steps, turning: true, random);
        var (path, reference) = (Path(c.Threshold), Path(1));
        var travelled = reference.Zip(reference.Skip(1), Distance).Sum();
        return [Distance(path[^1], reference[^1]) / travelled];
    }

    static double Distance(double[] from, double[] to) =>
        Reduction.Norm<double>([.. from.Zip(to, (a, b) => b - a)]);
}
