using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.WhereItWorksAndWhereNot;

/// <summary>With the logistic function an eighteenth of the gradient's mean square is left after each layer.</summary>
public sealed class GlorotLogisticGradientFactor : Hypothesis<DeepNet>
{
    public override Section Section => GlorotInitializationStudy.WhereItWorksAndWhereNot;

    public override Claim Claim => Claim.Derived(
        "Glorot's rule is derived for symmetric activations with slope 1 at 0. The logistic function has slope 1/4 " +
        "there, so that in networks of equal widths each layer leaves 0.0557 of the gradient's mean square.",
        "Glorot and Bengio 2010, section 4.2.1, for the assumption; Schoenholz et al. 2017, eq. 5, for χ₁ at fanIn · " +
        "Var[W] = 1")
        .InSpanish(
            "La regla de Glorot se deduce para activaciones simétricas con pendiente 1 en 0. La función logística " +
            "tiene allí pendiente 1/4, así que en redes de anchos iguales cada capa deja 0,0557 de la media " +
            "cuadrática del gradiente.");

    public override string Reading =>
        "By what a layer multiplies the gradient's mean square, geometric mean over the hidden layers of one network " +
        "of equal widths, for inputs at the fixed point of the length map.";

    public override string Quantity => "gradient factor a layer";
    public override string Theory => "χ₁ = fanIn · Var[W] · E φ′², by quadrature";
    public override int Cases => 6;
    public override Test Test { get; } = new Most(Tolerance.Within(0.2));

    protected override Domain<DeepNet> Domain => DeepNet.Between(48, 128, 8, 16);

    protected override double Predict(DeepNet c) => Field.GradientFactor(Field.FixedPoint());

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var signal = new DeepSignal(
            new Logistic(), VarianceScaling.GlorotNormal, c.Width, c.Depth, random, inputMeanSquare: Field.FixedPoint());
        return [signal.GradientFactor()];
    }

    static readonly MeanField Field = new(new Logistic(), WeightVariance: 1);
}
