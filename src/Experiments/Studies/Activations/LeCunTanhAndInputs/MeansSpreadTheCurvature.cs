using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.LeCunTanhAndInputs;

/// <summary>Inputs with a mean make the error surface long and narrow.</summary>
public sealed class MeansSpreadTheCurvature : Hypothesis<MeansSpreadTheCurvature.Inputs>
{
    /// <summary>How many inputs there are, and the mean of each.</summary>
    public sealed record Inputs(int Count, double Mean);

    public override Section Section => ActivationsStudy.LeCunTanhAndInputs;

    public override Claim Claim => Claim.Stated(
        "Inputs whose means are not 0 slow learning down: with decorrelated inputs of variance 1 the ratio of the " +
        "largest to the smallest curvature grows from 1 to 1 + d m².",
        "LeCun, Bottou, Orr, Müller, Efficient BackProp 1998, section 4.3; LeCun, Kanter, Solla 1991");

    public override string Reading =>
        "Largest over smallest eigenvalue of XᵀX / n, for d inputs of variance 1 without correlation and with the " +
        "mean m each. No average.";

    public override string Theory => "1 + d m²";
    public override int Cases => 30;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<MeansSpreadTheCurvature.Inputs> Domain => new(
        [new("inputs", 2, 12), new("mean in tenths", 0, 30)],
        codes => new(codes[0], codes[1] / 10.0),
        new Stratum("any", random => [random.Between(0, 2, 12), random.Between(1, 0, 30)]));

    protected override double Predict(MeansSpreadTheCurvature.Inputs c) => 1 + c.Count * c.Mean * c.Mean;

    protected override IReadOnlyList<double> Measure(MeansSpreadTheCurvature.Inputs c, RandomStream random)
    {
        var x = MathNet.Numerics.LinearAlgebra.Double.DenseMatrix.Create(2 * c.Count, c.Count, (i, j) =>
            c.Mean + (i / 2 == j ? (1 - 2 * (i % 2)) * Math.Sqrt(c.Count) : 0));
        var curvatures = (x.TransposeThisAndMultiply(x) / x.RowCount).Svd(computeVectors: false).S;
        return [curvatures.Maximum() / curvatures.Minimum()];
    }
}
