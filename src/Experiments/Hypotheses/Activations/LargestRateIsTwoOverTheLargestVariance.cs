using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses.Domains;
using InitStudy.Experiments.Hypotheses.Instruments;
using InitStudy.Experiments.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.Activations;

/// <summary>The largest learning rate is 2 over the largest eigenvalue of the inputs' covariance.</summary>
public sealed class LargestRateIsTwoOverTheLargestVariance : Hypothesis<LearningRate>
{
    public override string Id => "lecun-largest-rate";
    public override string Study => StudyNames.Activations;
    public override string Section => "LeCun's tanh and inputs";
    public override Verdict Expected => Verdict.Refuted;

    public override Claim Claim => new(
        "In the example of a linear unit with two inputs, whose covariance has the eigenvalues 0.84 and 0.036, " +
        "the largest learning rate that converges is 2 / 0.84 = 2.38.",
        "LeCun, Bottou, Orr, Müller, Efficient BackProp 1998, section 5, figures 9 to 12");

    public override string Reading =>
        "Half the mean squared error after 500 steps of full-batch gradient descent over the same before, for " +
        "learning rates from 0.01 to 2.38 and targets that the unit can reach. No average.";

    public override string Theory => "at most 1";
    public override int Cases => 40;
    public override Law Law { get; } = new Exact();
    public override Tolerance Tolerance { get; } = Tolerance.AtMost(right: 0.5, barelyWrong: 1.5);

    protected override Domain<LearningRate> Domain => LearningRate.UpTo(238);

    protected override double Predict(LearningRate c) => 1;

    protected override IReadOnlyList<double> Measure(LearningRate c, RandomStream random) =>
        [LinearUnit.ErrorRatio((0.84, 0.036), c.Rate, steps: 500, random)];
}
