using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Regularization;

namespace InitStudy.Experiments.Studies.Regularization;

/// <summary>What an ℓ1 penalty makes of weights that the data say nothing about.</summary>
public abstract class L1Hypothesis : Hypothesis<L1Hypothesis.Idle>
{
    /// <summary>Farther than any weight from N(0, 1), but once in 10¹⁸.</summary>
    const double Far = 9;

    /// <summary>Learning rate η and factor c.</summary>
    public sealed record Idle(double LearningRate, double Factor)
    {
        internal double StepSize => LearningRate * Factor;
    }

    public override Section Section => RegularizationStudy.ExactLaws;

    protected sealed override Domain<Idle> Domain => new(
        [new("rate in tenths", 1, 5), new("factor in hundredths", 1, 20)],
        codes => new(codes[0] / 10.0, codes[1] / 100.0),
        new Stratum("any", random => [random.Choice(0, 5) + 1, random.Choice(1, 20) + 1]));

    protected sealed override double Predict(Idle c) => 1;

    protected sealed override IReadOnlyList<double> Measure(Idle c, RandomStream random)
    {
        var steps = (int)(Far / c.StepSize) + 1;
        return [Judge(c, PenaltyAlone.Train(new Sgd(c.LearningRate), new L1(c.Factor), steps, random).After)];
    }

    /// <summary>The measured number, of the weights after as many steps as the farthest needs to reach 0.</summary>
    protected abstract double Judge(Idle c, double[] weights);
}
