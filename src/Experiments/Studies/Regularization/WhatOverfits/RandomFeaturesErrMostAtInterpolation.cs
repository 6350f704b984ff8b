using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>Through random ReLU features digits are named worst with as many features as labels.</summary>
public sealed class RandomFeaturesErrMostAtInterpolation : Hypothesis<RandomFeaturesErrMostAtInterpolation.Labels>
{
    /// <summary>Number of labels, n.</summary>
    public sealed record Labels(int Count);

    public override Section Section => RegularizationStudy.WhatOverfits;

    public override Claim Claim => Claim.Stated(
        "Beyond the size at which a model just fits its training set the test error can fall again as the model " +
        "grows: the curve descends twice.",
        "M. Belkin, D. Hsu, S. Ma, S. Mandal, PNAS 116 (2019), arXiv:1812.11118, abstract; its random features not " +
        "read")
        .InSpanish(
            "Más allá del tamaño con el que un modelo ajusta por los pelos su conjunto de entrenamiento, el " +
            "error de prueba puede volver a bajar al crecer el modelo: la curva desciende dos veces.");

    public override string Reading =>
        "On n UCI digits, 20 % of them under a wrong label, least squares on one-hot targets behind random ReLU " +
        "features: the larger of the errors on 200 digits never seen with n / 4 and with 4 n features is below that " +
        "with n features, in more than half of draws of digits, labels and features. That it falls below that of " +
        "the small models is not tested.";

    public override string Quantity => "test error";
    public override string Theory => "an ordering: theory says nothing about the size";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<Labels> Domain => new(
        [new("labels", 60, 80)], codes => new(codes[0]), new Stratum("any", random => [random.Between(0, 60, 80)]));

    protected override IReadOnlyList<double> Measure(Labels c, RandomStream random)
    {
        var features = new RandomFeatures(Overfitting.Standardized, c.Count, noise: 20, 4 * c.Count, random);
        return
        [
            Math.Max(features.TestError(c.Count / 4), features.TestError(4 * c.Count)), features.TestError(c.Count),
        ];
    }
}
