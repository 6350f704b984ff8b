using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Pretraining;

/// <summary>A logistic network can be rewritten so that it computes what a tanh network of the same weights does.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class TanhTwinProperties
{
    /// <remarks>In single precision; logits are of the order of 1.</remarks>
    [Property]
    public void TheTwinComputesTheSame(byte hiddenLayers, Seed seed)
    {
        int[] sizes = [5, .. Enumerable.Repeat(7, hiddenLayers % 5), 3];
        Network<float> Of(IActivation activation) =>
            Mlp.Create<float>(sizes, activation, VarianceScaling.GlorotUniform, seed.Stream.Child("weights"), batch: 4);
        var (tanh, twin, x) = (Of(new Tanh()), Of(new Logistic()), new Matrix<float>(4, 5));
        Normal.Standard.Fill(x, seed.Stream.Child("x"));
        TanhTwin.Rewrite(twin);
        float[] expected = tanh.Forward(x).Values.ToArray(), actual = twin.Forward(x).Values.ToArray();
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
    }

    /// <remarks>The start that is named after it prepares its network so, with a stream and images it does not need.</remarks>
    [Fact]
    public void TheStartIsPreparedSo()
    {
        Network<float> Of() => Mlp.Create<float>([2, 3, 2], new Logistic(), new Constant(0.5), default, batch: 1);
        var (rewritten, prepared) = (Of(), Of());
        TanhTwin.Rewrite(rewritten);
        InitialNetwork.LogisticTwin.Prepare(prepared, default, default);
        Assert.All(
            rewritten.Parameters.Zip(prepared.Parameters),
            pair => Assert.Equal(pair.First.Value.Values.ToArray(), pair.Second.Value.Values.ToArray()));
    }
}
