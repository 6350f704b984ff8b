using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>The literal claim: with all eigenvalues below 1 the gradient only shrinks.</summary>
public sealed class SpectralRadiusBelowOneNeverGrows : Hypothesis<SpectralRadiusBelowOneNeverGrows.Sheared>
{
    /// <summary>Two eigenvalues ρ and a shear that couples them.</summary>
    public sealed record Sheared(double Shear, double Radius);

    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "If the largest eigenvalue of the recurrent weights is below 1, the gradient vanishes.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, section 2.1 (often quoted with eigenvalues where the " +
        "proof needs singular values)");

    public override string Reading =>
        "Literally: for W = ((ρ, shear), (0, ρ)) with ρ < 1, the largest ‖∂L/∂h‖ of 50 steps back is at most " +
        "what it was. No average.";

    public override string Theory => "the claim says at most 1";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["singular-values-below-one-never-grow"];
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.9, barelyWrong: 1.01));

    protected override Domain<Sheared> Domain => new(
        [new("shear in tenths", 0, 50), new("ρ in hundredths", 50, 99)],
        codes => new(codes[0] / 10.0, codes[1] / 100.0),
        new Stratum("any", random => [random.Between(0, 0, 50), random.Between(1, 50, 99)]));

    protected override double Predict(Sheared c) => 1;

    protected override IReadOnlyList<double> Measure(Sheared c, RandomStream random)
    {
        var w = new Matrix<double>([c.Radius, c.Shear, 0, c.Radius], 2, 2);
        var gradient = new Matrix<double>([0, 1], 1, 2); // the direction that the shear feeds
        var largest = 0.0;
        for (var step = 0; step < 50; step++)
        {
            var next = new Matrix<double>(1, 2);
            MatrixProduct.Multiply(gradient, w.Transpose, into: next);
            largest = Math.Max(largest, Reduction.Norm<double>(next.Values));
            gradient = next;
        }

        return [largest];
    }
}
