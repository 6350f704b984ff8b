using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses.Domains;
using InitStudy.Experiments.Hypotheses.Instruments;
using InitStudy.Experiments.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.Activations;

/// <summary>The corrected claim: the bias has an eigenvalue of its own.</summary>
public sealed class LargestRateCountsTheBias : Hypothesis<LearningRate>
{
    public override string Id => "largest-rate-counts-the-bias";
    public override string Study => StudyNames.Activations;
    public override string Section => "LeCun's tanh and inputs";

    public override Claim Claim => new(
        "Corrected: the Hessian of a unit with a bias also has the eigenvalue 1, so the largest learning rate is " +
        "2 / max(1, λ): 2.00 in the example.",
        "Derived: the second moments of (inputs, 1)");

    public override string Reading =>
        "Half the mean squared error after 500 steps of full-batch gradient descent over the same before, for " +
        "learning rates from 0.01 to 1.99 and targets that the unit can reach. No average.";

    public override string Theory => "at most 1";
    public override int Cases => 40;
    public override Law Law { get; } = new Exact();
    public override Tolerance Tolerance { get; } = Tolerance.AtMost(right: 0.5, barelyWrong: 1.5);

    protected override Domain<LearningRate> Domain => LearningRate.UpTo(199);

    protected override double Predict(LearningRate c) => 1;

    protected override IReadOnlyList<double> Measure(LearningRate c, RandomStream random) =>
        [LinearUnit.ErrorRatio((0.84, 0.036), c.Rate, steps: 500, random)];
}
