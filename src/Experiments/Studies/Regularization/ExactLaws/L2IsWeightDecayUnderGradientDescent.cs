using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Regularization;

namespace InitStudy.Experiments.Studies.Regularization.ExactLaws;

/// <summary>Gradient descent makes weight decay of an ℓ2 penalty.</summary>
public sealed class L2IsWeightDecayUnderGradientDescent : Hypothesis<L2IsWeightDecayUnderGradientDescent.Decay>
{
    const double LearningRate = 0.1;

    /// <summary>Steps, and the factor c of the penalty.</summary>
    public sealed record Decay(int Steps, double Factor);

    public override Section Section => RegularizationStudy.ExactLaws;

    public override Claim Claim => Claim.Derived(
        "For plain gradient descent with learning rate η the penalty c Σ w² is weight decay: every step multiplies " +
        "every weight by 1 − 2 η c, whatever its size.",
        "The gradient of c w² is 2 c w; what Adam makes of it is a question of the study of optimizers")
        .InSpanish(
            "En el descenso de gradiente corriente con tasa de aprendizaje η, la penalización c Σ w² es " +
            "decaimiento de pesos: cada paso multiplica cada peso por 1 − 2 η c, sea cual sea su tamaño.");

    public override string Reading =>
        "The share of a weight that is left after t steps where the data say nothing about it; of twenty weights " +
        "from N(0, 1), the one that is farthest from the prediction. No average.";

    public override string Quantity => "share left";
    public override string Theory => "(1 − 2 η c)ᵗ";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-12));

    protected override Domain<Decay> Domain => new(
        [new("steps", 1, 40), new("factor in hundredths", 1, 100)],
        codes => new(codes[0], codes[1] / 100.0),
        new Stratum("any", random => [random.Between(0, 1, 40), random.LogUniform(1, 1, 100)]));

    protected override double Predict(Decay c)
    {
        var left = 1.0;
        for (var step = 0; step < c.Steps; step++) left *= 1 - 2 * LearningRate * c.Factor;
        return left;
    }

    protected override IReadOnlyList<double> Measure(Decay c, RandomStream random)
    {
        var (before, after) = PenaltyAlone.Train(new Sgd(LearningRate), new L2(c.Factor), c.Steps, random);
        return [before.Zip(after, (w, rest) => rest / w).MaxBy(left => Math.Abs(left - Predict(c)))];
    }
}
