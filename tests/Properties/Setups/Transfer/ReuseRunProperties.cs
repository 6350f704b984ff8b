using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Model;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Transfer;

/// <summary>Which layers of a network are those of another one, and which of them move.</summary>
public sealed class ReuseRunProperties
{
    static readonly ReuseScale Scale = ReuseScale.Small with { OldSteps = 3 };

    readonly RandomStream _random = RandomStream.Root(FreshRoot.Draw());
    readonly ReuseData _data;

    public ReuseRunProperties() => _data = new ReuseTask(0, 20).Draw(_random);

    /// <remarks>Layer by layer before the first step: the lowest two of the old network, and fresh ones.</remarks>
    [Fact]
    public void TheLowestLayersAreReused()
    {
        var (start, old, fresh) = (Layers(ReuseArm.FineTuned(2)), Layers(ReuseArm.All), Layers(ReuseArm.Scratch));
        for (var l = 0; l < 4; l++)
        {
            if (l < 3) Assert.Equal(l < 2, start[l].SequenceEqual(old[l]));
            Assert.Equal(l >= 2, start[l].SequenceEqual(fresh[l]));
        }
    }

    /// <remarks>Five steps move everything that is not frozen.</remarks>
    [Fact]
    public void FrozenLayersDoNotMove()
    {
        Assert.Equal([false, false, true, true], Moved(ReuseArm.OnlyFrozen(2)));
        Assert.Equal([false, false, false, true], Moved(ReuseArm.Frozen));
        Assert.Equal([true, true, true, true], Moved(ReuseArm.FineTuned(2)));
        Assert.Equal([true, true, true, true], Moved(ReuseArm.Scratch));
    }

    /// <remarks>The arm's layers thaw with step 26, the first of the second half of 50.</remarks>
    [Theory, InlineData(25, false), InlineData(26, true)]
    public void LayersThawAfterHalfOfTheSteps(int steps, bool moved) =>
        Assert.Equal([moved, moved, moved, true], Moved(ReuseArm.FrozenFirst, steps));

    /// <remarks>Adam's first step is the learning rate whatever the gradient: 0.005, a tenth for reused layers.</remarks>
    [Fact]
    public void ReusedLayersLearnAtTheirOwnRate()
    {
        var slow = ReuseArm.FineTuned(2) with { RateFactor = 0.1 };
        float[][] before = Layers(slow), after = Layers(slow, steps: 1);
        double[] furthest = [.. before.Zip(after, (a, b) => a.Zip(b, (x, y) => Math.Abs((double)x - y)).Max())];
        for (var l = 0; l < 4; l++) Assert.Equal(l < 2 ? 0.0005 : 0.005, furthest[l], 1e-6);
    }

    /// <remarks>What one arm learns reaches no other: layers are copied.</remarks>
    [Fact]
    public void ArmsLeaveTheOldNetworkAlone()
    {
        var run = Run(_data, steps: 5);
        run.Trained(ReuseArm.All);
        Assert.Equal(Layers(ReuseArm.Frozen, 5)[..3], Of(run.Trained(ReuseArm.Frozen))[..3]);
    }

    /// <remarks>The old task leaves no trace in layers that learned the new one, and they did learn it.</remarks>
    [Fact]
    public void LayersOfTheSameTaskLearnedFromItsLabels()
    {
        var other = _data.WithShuffledOld(_random.Child("pixels"));
        var (frozen, selffer) = (ReuseArm.Frozen, ReuseArm.Frozen.Selffer());
        Assert.Equal(Of(Run(_data, 5).Trained(selffer)), Of(Run(other, 5).Trained(selffer)));
        Assert.NotEqual(Of(Run(_data, 5).Trained(frozen))[0], Of(Run(other, 5).Trained(frozen))[0]);
        Assert.NotEqual(Layers(selffer, 0)[0], Layers(selffer, 5)[0]);
    }

    [Fact]
    public void TheErrorIsThatOfTheTrainedNetwork()
    {
        var right = 0;
        var trained = Run(_data, 5).Trained(ReuseArm.All);
        var logits = new Network<float>(trained.Layers, _data.Test.Count).Predict(_data.Test.Images);
        for (var i = 0; i < _data.Test.Count; i++)
        {
            float[] scores = logits.Row(i).ToArray();
            if (scores.Index().MaxBy(score => score.Item).Index == _data.Test.Labels[i]) right++;
        }

        Assert.Equal(1 - right / (double)_data.Test.Count, Run(_data, 5).Error(ReuseArm.All), 1e-12);
    }

    /// <summary>Which dense layers are not as they were at first.</summary>
    bool[] Moved(ReuseArm arm, int steps = 5) =>
        [.. Layers(arm).Zip(Layers(arm, steps), (before, after) => !before.SequenceEqual(after))];

    float[][] Layers(ReuseArm arm, int steps = 0) => Of(Run(_data, steps).Trained(arm));

    ReuseRun Run(ReuseData data, int steps) => new(data, _random, Scale with { NewSteps = steps });

    /// <summary>Weights of each of the four dense layers.</summary>
    static float[][] Of(Network<float> network) => [.. network.Weights.Select(weight => weight.Value.Values.ToArray())];
}
