using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.BeforeTraining;

/// <summary>Before training the weight gradients of all layers are equally large, with either initialization.</summary>
public sealed class WeightGradientsStartEqual : Hypothesis<StartCase>
{
    public override Section Section => GlorotBengio2010Study.BeforeTraining;

    public override Claim Claim => Claim.Stated(
        "Just after initialization the variance of the weight gradients is roughly constant across layers, even " +
        "where the back-propagated gradients shrink.",
        "Glorot and Bengio 2010, section 4.3, eq. 14 and figure 8")
        .InSpanish(
            "Justo después de inicializar, la varianza de los gradientes respecto de los pesos es más o menos " +
            "constante en todas las capas, aunque los gradientes retropropagados encojan.");

    public override string Reading =>
        "Root mean square of ∂C/∂W¹ over that of ∂C/∂W⁵. The same networks' back-propagated gradients have factors " +
        "of 0.54 and 0.8 (standard-gradients-shrink-downwards, normalized-gradients-shrink-less). Five hidden tanh " +
        "layers as wide as the input, inputs from N(0, 1), a random gradient at the top; over weights, inputs and " +
        "gradients. A factor a layer is the fourth root of the ratio over four layers.";

    public override string Quantity => "factor a layer of weight gradients, downwards";
    public override string Theory => "1, from eq. 14";
    public override Test Test { get; } = new Most(Tolerance.Within(0.12));
    public override long Budget => 2000;

    protected override Domain<StartCase> Domain => StartCase.Of(VarianceScaling.Heuristic, VarianceScaling.GlorotUniform);

    protected override double Predict(StartCase c) => 1;

    protected override IReadOnlyList<double> Measure(StartCase c, RandomStream random) => [c.Measure(random).WeightGradient];
}
