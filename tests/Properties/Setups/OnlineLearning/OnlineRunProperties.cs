using InitStudy.Experiments.Data;
using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.OnlineLearning;

/// <summary>Learning from a stream of images is plain gradient descent, each network on its own.</summary>
public sealed class OnlineRunProperties
{
    static readonly Shapeset Set = new(8);

    readonly RandomStream _random = RandomStream.Root(FreshRoot.Draw());

    /// <remarks>
    /// 101 updates, one more than images are drawn for at once. An update may round once more or less: a part in 10⁷ of
    /// each step of at most about 1.
    /// </remarks>
    [Theory, InlineData(1), InlineData(101)]
    public void AnUpdateIsTheGradientOfTenNewImagesTimesTheRate(int updates)
    {
        var (learned, plain) = (Small(), Small());
        Run(updates, (learned, 0.1));
        PlainDescent.Learn(plain, Set, Images, 0.1, updates);
        Near(PlainDescent.Values(plain), PlainDescent.Values(learned), 1e-5);
    }

    [Fact]
    public void SideBySideIsEachAlone()
    {
        var (first, second, alone, other) = (Small(), Small(), Small(), Small());
        Run(5, (first, 0.1), (second, 0.3));
        Run(5, (alone, 0.1));
        Run(5, (other, 0.3));
        Assert.Equal(PlainDescent.Values(alone), PlainDescent.Values(first));
        Assert.Equal(PlainDescent.Values(other), PlainDescent.Values(second));
        Assert.NotEqual(PlainDescent.Values(alone), PlainDescent.Values(other));
    }

    [Fact]
    public void LearningInPartsIsLearningAtOnce()
    {
        var (parts, whole) = (Small(), Small());
        var run = new OnlineRun(Set, Images, [parts], [0.1]);
        foreach (var updates in new[] { 3, 3, 1, 7 }) run.LearnUntil(updates);
        Run(7, (whole, 0.1));
        Assert.Equal(7, run.Updates);
        Assert.Equal(PlainDescent.Values(whole), PlainDescent.Values(parts));
    }

    /// <remarks>A weight of infinity gives no finite loss: nothing moves any more, and the others learn on.</remarks>
    [Fact]
    public void ADivergedNetworkStops()
    {
        var (diverged, sound, alone) = (Small(), Small(), Small());
        diverged.Parameters[^1].Value[0, 0] = float.PositiveInfinity;
        var before = PlainDescent.Values(diverged);
        Run(3, (diverged, 0.1), (sound, 0.1));
        Run(3, (alone, 0.1));
        Assert.Equal(before, PlainDescent.Values(diverged));
        Assert.Equal(PlainDescent.Values(alone), PlainDescent.Values(sound));
    }

    [Fact]
    public void EveryNetworkHasARate() =>
        Failure.Names(() => _ = new OnlineRun(Set, Images, [Small(), Small()], [0.1]), "learningRates.Count is 1", "expected 2");

    [Fact]
    public void ACancelledRunStops() => Assert.Throws<OperationCanceledException>(
        () => new OnlineRun(Set, Images, [Small()], [0.1]).LearnUntil(1, new CancellationToken(canceled: true)));

    RandomStream Images => _random.Child("images");

    Network<float> Small() => Mlp.Create<float>(
        [Set.Pixels, 6, Shapeset.Classes], new Tanh(), VarianceScaling.GlorotUniform, _random.Child("weights"), batch: 10);

    void Run(int updates, params (Network<float> Network, double Rate)[] networks) =>
        new OnlineRun(Set, Images, [.. networks.Select(n => n.Network)], [.. networks.Select(n => n.Rate)])
            .LearnUntil(updates);

    static void Near(float[] expected, float[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, tolerance));
    }
}
