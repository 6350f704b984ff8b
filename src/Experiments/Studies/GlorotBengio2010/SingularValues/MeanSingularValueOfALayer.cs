using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.SingularValues;

/// <summary>The mean singular value of a layer is the quarter circle's, times the mean slope.</summary>
public sealed class MeanSingularValueOfALayer : Hypothesis<JacobianCase>
{
    public override Section Section => GlorotBengio2010Study.SingularValues;

    public override Claim Claim => Claim.Derived(
        "Near the linear regime the mean singular value of a wide square layer of independent random weights is " +
        "about (8 / 3π) √(n Var[W]) E φ′: 0.85 of the scale of the weights, less what the slope of tanh takes.",
        "Marčenko and Pastur 1967 (not read) for the weights; a consequence for Glorot and Bengio 2010, section " +
        "4.2.2")
        .InSpanish(
            "Cerca del régimen lineal, el valor singular medio de una capa cuadrada ancha de pesos aleatorios " +
            "independientes es aproximadamente (8 / 3π) √(n Var[W]) E φ′: 0,85 de la escala de los pesos, menos lo " +
            "que se lleva la pendiente de tanh.");

    public override string Reading =>
        "Mean singular value of ∂zˡ⁺¹/∂zˡ at one input. Square tanh layers 1 to 4 before training, inputs from " +
        "N(0, q) with q of 0.05 to 0.35; over weights and inputs.";

    public override string Quantity => "mean singular value";
    public override string Theory => "(8 / 3π) √(n Var[W]) E φ′, E φ′ by mean field";
    public override Test Test { get; } = new Most(Tolerance.Within(0.08));
    public override int Cases => 6;
    public override long Budget => 2000;

    protected override Domain<JacobianCase> Domain => JacobianCase.Domain;

    protected override double Predict(JacobianCase c) => c.MeanSingularValue;

    protected override IReadOnlyList<double> Measure(JacobianCase c, RandomStream random) => [new LayerJacobian(c, random).Mean];
}
