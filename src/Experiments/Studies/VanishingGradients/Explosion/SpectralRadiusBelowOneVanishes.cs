using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>Back through a linear recurrence whose largest eigenvalue is below 1 the gradient vanishes in the end.</summary>
public sealed class SpectralRadiusBelowOneVanishes : Hypothesis<SpectralRadiusBelowOneVanishes.Sheared>
{
    const int Steps = 4000;

    /// <summary>Two eigenvalues ρ and a shear that couples them.</summary>
    public sealed record Sheared(double Shear, double Radius);

    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "In a linear recurrence a largest eigenvalue below 1 is sufficient for the gradient to vanish as the number " +
        "of steps grows.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, section 2.1; which version says so was not checked")
        .InSpanish(
            "En una recurrencia lineal basta un autovalor máximo menor que 1 para que el gradiente se desvanezca " +
            "al crecer el número de pasos.");

    public override string Reading =>
        $"‖∂L/∂h‖ {Steps} steps back, of a gradient of length 1 in the direction that the shear feeds, for W = " +
        "((ρ, shear), (0, ρ)) with ρ from 0.9 to 0.99: less than a millionth is left. On the way there it may " +
        "grow first: eigenvalues-allow-growth.";

    public override bool IsIdentity => true;
    public override string Quantity => "norm of the gradient";
    public override string Theory =>
        "ρ^(T − 1) √(ρ² + (T · shear)²), the power of the matrix: at most 7.1e-14 here";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<Sheared> Domain => new(
        [new("shear in tenths", 0, 50), new("ρ in hundredths", 90, 99)],
        codes => new(codes[0] / 10.0, codes[1] / 100.0),
        new("any", random => [random.Between(0, 0, 50), random.Between(1, 90, 99)]),
        new("slow", random => [random.Between(0, 0, 50), random.Between(1, 97, 99)]));

    protected override double Predict(Sheared c) =>
        Elementary.Exp((Steps - 1) * Elementary.Log(c.Radius)) * Math.Sqrt(c.Radius * c.Radius + Steps * c.Shear * (Steps * c.Shear));

    protected override IReadOnlyList<double> Measure(Sheared c, RandomStream random)
    {
        var w = new Matrix<double>([c.Radius, c.Shear, 0, c.Radius], 2, 2);
        var gradient = new Matrix<double>([0, 1], 1, 2);
        for (var step = 0; step < Steps; step++)
        {
            var next = new Matrix<double>(1, 2);
            MatrixProduct.Multiply(gradient, w.Transpose, into: next);
            gradient = next;
        }

        return [Reduction.Norm<double>(gradient.Values)];
    }
}
