using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>From the third layer on nothing grows any more, whatever came in.</summary>
public sealed class N01VarianceSettles : Hypothesis<N01VarianceSettles.EqualLayers>
{
    /// <summary>A network of equal layers, and the mean square of an input feature.</summary>
    public sealed record EqualLayers(int Width, int HiddenLayers, double InputMeanSquare);

    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Derived(
        "With logistic units and N(0, 1) weights the variance settles within three layers at a fixed point that " +
        "depends on the width alone: from the third layer on neither on the input nor on how many layers lie below.",
        "Poole et al. 2016, arXiv:1606.05340, eq. 3 (length map), for the logistic function")
        .InSpanish(
            "Con unidades logísticas y pesos N(0, 1), la varianza se estabiliza en tres capas en un punto fijo que " +
            "solo depende del ancho: a partir de la tercera no depende ni de la entrada ni de cuántas capas haya " +
            "debajo.");

    public override string Reading =>
        "Mean of 4 (h − 1/2)² over the units of the last hidden layer, the third to sixth, averaged over networks of width 24 " +
        "to 48, for inputs of mean square 0.04 to 25.";

    public override string Quantity => "four times the output variance";
    public override string Theory => "4 E (σ(√q* z) − 1/2)², q* = width · E σ(√q* z)² by iteration";
    public override int Cases => 10;
    public override Test Test { get; } = new Mean(new BettingLaw(), Tolerance.Within(0.1));

    protected override Domain<EqualLayers> Domain => new(
        [new("width", 24, 48), new("hidden layers", 3, 6), new("input's root mean square in fifths", 1, 25)],
        codes => new(codes[0], codes[1], codes[2] * codes[2] / 25.0),
        new("small input", random => [random.Between(0, 24, 48), random.Between(1, 3, 6), random.Between(2, 1, 3)]),
        new("large input", random => [random.Between(0, 24, 48), random.Between(1, 3, 6), random.Between(2, 10, 25)]));

    protected override double Predict(EqualLayers c) => HiddenVariance.PredictedAtFixedPoint(c.Width);

    protected override IReadOnlyList<double> Measure(EqualLayers c, RandomStream random)
    {
        var signal = new DeepSignal(
            new Logistic(), Normal.Standard, c.Width, c.HiddenLayers + 1, random, c.InputMeanSquare);
        return [HiddenVariance.OfLayer(signal.Activations(c.HiddenLayers - 1))];
    }
}
