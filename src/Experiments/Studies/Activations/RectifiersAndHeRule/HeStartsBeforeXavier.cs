using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.RectifiersAndHeRule;

/// <summary>Deep rectified networks start to learn earlier with He's rule than with Xavier's.</summary>
public sealed class HeStartsBeforeXavier : Hypothesis<DeepRectifiers>
{
    public override Section Section => ActivationsStudy.RectifiersAndHeRule;
    public override bool CanDiverge => true;

    public override Claim Claim => Claim.Stated(
        "In a deep rectified network He's weights start to reduce the error earlier than Xavier's, of variance " +
        "1 / n.",
        "He, Zhang, Ren, Sun, arXiv:1502.01852, section 2.2, comparison with Xavier initialization; figures " +
        "2 and 3 (convolutional networks of 22 and 30 layers) not read")
        .InSpanish(
            "En una red rectificada profunda, los pesos de He empiezan a reducir el error antes que los de " +
            "Xavier, de varianza 1 / n.");

    public override string Reading =>
        "ReLU networks of 12 and 30 dense layers on UCI digits, variance 2 / n (first) and 1 / n (second), same " +
        "random numbers behind the weights and same batches: the training loss after 60 steps, for each arm the " +
        "better of two learning rates, 0.003 and 0.03. The two depths stand for the two that the paper " +
        "compares.";

    public override string Quantity => "training loss";

    public override string Theory =>
        "an ordering; by xavier-over-he the derivatives of the second are 2⁻⁶ and 2⁻¹⁵ of the first";

    public override Test Test { get; } = new FirstAhead();

    const int Steps = 60;

    protected override Domain<DeepRectifiers> Domain => DeepRectifiers.Domain;

    protected override IReadOnlyList<double> Measure(DeepRectifiers c, RandomStream random) =>
        [BestLoss(c, VarianceScaling.HeNormal, random), BestLoss(c, VarianceScaling.LeCunNormal, random)];

    static double BestLoss(DeepRectifiers c, VarianceScaling weights, RandomStream random) =>
        c.BestLoss(DigitsRace.Standardized, weights, Steps, random);
}
