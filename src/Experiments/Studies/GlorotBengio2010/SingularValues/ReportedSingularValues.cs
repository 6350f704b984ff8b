using InitStudy.Experiments.Setups;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.SingularValues;

/// <summary>The two numbers of section 4.2.2 are those of the quarter circle.</summary>
public sealed class ReportedSingularValues : Hypothesis<JacobianCase>
{
    public override Section Section => GlorotBengio2010Study.SingularValues;

    public override Claim Claim => Claim.Stated(
        "The average singular value of the Jacobian of a layer is around 0.8 with the normalized initialization " +
        "and 0.5 with the standard one, when consecutive layers have the same dimension.",
        "Glorot and Bengio 2010, section 4.2.2, eq. 17")
        .InSpanish(
            "El valor singular medio del jacobiano de una capa es de alrededor de 0,8 con la inicialización " +
            "normalizada y 0,5 con la estándar, cuando capas consecutivas tienen la misma dimensión.");

    public override string Reading =>
        "Mean singular value of ∂zˡ⁺¹/∂zˡ at one input, averaged over layers 1 to 4. The text does not say " +
        "how inputs are scaled; 'around' is read as within a fifth. Square tanh networks before training, " +
        "inputs from N(0, q) with q of 0.05 to 0.35; over weights and inputs.";

    public override string Quantity => "mean singular value";
    public override string Theory => "0.8 and 0.5; theory has (8 / 3π) √(n Var[W]) E φ′, 0.85 and 0.49 for φ′ = 1";
    public override Test Test { get; } = new Most(About.Equal);
    public override int Cases => 6;
    public override long Budget => 2000;

    protected override Domain<JacobianCase> Domain => JacobianCase.AllLayers;

    protected override double Predict(JacobianCase c) => c.Initializer.Equals(VarianceScaling.Heuristic) ? 0.5 : 0.8;

    protected override IReadOnlyList<double> Measure(JacobianCase c, RandomStream random) =>
        [Enumerable.Range(1, c.Layer).Average(layer => new LayerJacobian(c with { Layer = layer }, random).Mean)];
}
