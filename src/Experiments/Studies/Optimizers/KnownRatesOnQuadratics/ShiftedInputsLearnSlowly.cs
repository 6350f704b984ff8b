using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>Inputs with a mean far from 0 make learning slow.</summary>
public sealed class ShiftedInputsLearnSlowly : Hypothesis<ShiftedInputsLearnSlowly.Shifted>
{
    /// <summary>An input with variance 1 and that mean.</summary>
    public sealed record Shifted(double Mean);

    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Stated(
        "Inputs whose mean is not 0 slow learning down: the condition number of the Hessian grows with the shift.",
        "Y. LeCun, L. Bottou, G. Orr, K.-R. Müller, Efficient BackProp, 1998, sections 4.3 and 5.3")
        .InSpanish(
            "Unas entradas cuya media no es 0 frenan el aprendizaje: el número de condición de la hessiana crece " +
            "con el desplazamiento.");

    public override string Reading =>
        "A linear unit with a bias on one input of variance 1 and mean μ, with the best learning rate: factor a " +
        "step of the norm of weight and bias. At μ = 1 it is 0.745, at 3 it is 0.983. No average.";

    public override bool IsIdentity => true;
    public override string Quantity => "factor a step";

    public override string Theory =>
        "(κ − 1) / (κ + 1), κ = λ², λ = (2 + μ² + √((2 + μ²)² − 4)) / 2 the larger eigenvalue of ((1 + μ², μ), " +
        "(μ, 1))";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-6));

    protected override Domain<ShiftedInputsLearnSlowly.Shifted> Domain => new(
        [new("mean in tenths", 5, 100)],
        codes => new(codes[0] / 10.0),
        new Stratum("any", random => [random.LogUniform(0, 5, 100)]));

    protected override double Predict(ShiftedInputsLearnSlowly.Shifted c) 
    {
        var largest = Largest(c);
        return (largest * largest - 1) / (largest * largest + 1);
    }

    protected override IReadOnlyList<double> Measure(ShiftedInputsLearnSlowly.Shifted c, RandomStream random) 
    {
        var largest = Largest(c); // and the smallest is its inverse: the determinant is 1
        return [LinearUnit.Rate(new([c.Mean - 1, c.Mean + 1], 2, 1), 2 / (largest + 1 / largest), steps: 20)];
    }

    static double Largest(Shifted c)
    {
        var trace = 2 + c.Mean * c.Mean;
        return (trace + Math.Sqrt(trace * trace - 4)) / 2;
    }
}
