using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Regularization;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Optimization;

/// <summary>Weights that nothing but a penalty moves.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class PenaltyAloneProperties
{
    /// <summary>One step of gradient descent on c Σ |w| moves every weight by η c towards 0.</summary>
    [Property]
    public void AStepOnL1MovesAllWeightsEquallyFar(Seed seed)
    {
        var (before, after) = PenaltyAlone.Train(new Sgd(0.5), new L1(0.1), 1, seed.Stream);
        Assert.All(
            before.Zip(after),
            pair => Assert.Equal(pair.First - 0.05 * Math.Sign(pair.First), pair.Second, 1e-15));
        Assert.Equal(before.Length, before.Distinct().Count());
    }

    /// <summary>
    /// After enough steps every weight lies within one step of 0, on the grid of steps from its start.
    /// </summary>
    [Property]
    public void IdleWeightsStayOnTheirGrid(Seed seed)
    {
        var idle = new IdleWeights(0.5, 0.2);
        var before = PenaltyAlone.Train(new Sgd(0.5), new L1(0.2), 0, seed.Stream).After;
        foreach (var (start, end) in before.Zip(idle.Shrunk(seed.Stream)))
        {
            var steps = (start - end) / idle.StepSize;
            Assert.Equal(Math.Round(steps), steps, 1e-9);
            Assert.True(Math.Abs(end) <= idle.StepSize * (1 + 1e-12), $"{end} after steps of {idle.StepSize}");
        }
    }
}
