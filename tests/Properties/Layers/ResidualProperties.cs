using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Layers;

/// <summary>Laws of residual blocks beyond those of every layer.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
public sealed class ResidualProperties
{
    /// <remarks>Eighths as gate, so that gate · branch is exact in double.</remarks>
    [Property]
    public void TheOutputIsTheInputAndTheGatedBranch(Fans fans, Seed seed, sbyte eighths)
    {
        var (branch, alone) = (Branch<float>(fans, seed), Branch<float>(fans, seed));
        foreach (var gate in new double?[] { null, eighths / 8.0 })
        {
            var block = new Residual<float>(branch, gate);
            Matrix<float> x = Standard<float>(fans.In, seed, "x"), y = new(2, fans.In);
            block.Forward(x, y);
            var b = alone.Forward(x);
            for (var i = 0; i < y.Count; i++)
                Assert.Equal((float)(x.Values[i] + (gate ?? 1) * b.Values[i]), y.Values[i], 1e-6f * (1 + Math.Abs(y.Values[i])));
        }
    }

    /// <summary>ReZero at the start: the identity with unit Jacobian; only the gate has a gradient, dy · branch(x).</summary>
    [Property]
    public void AClosedGateIsTheIdentityAndOnlyTheGateLearns(Fans fans, Seed seed)
    {
        var block = new Residual<double>(Branch<double>(fans, seed), gate: 0);
        Matrix<double> x = Standard<double>(fans.In, seed, "x"), dy = Standard<double>(fans.In, seed, "dy");
        Matrix<double> y = new(2, fans.In), dx = new(2, fans.In);
        block.Forward(x, y);
        block.Backward(x, y, dy, dx);
        Assert.Equal(x.Values.ToArray(), y.Values.ToArray());
        Assert.Equal(dy.Values.ToArray(), dx.Values.ToArray());
        Assert.All(block.Branch.Parameters, parameter => Assert.All(parameter.Gradient.Values.ToArray(), g => Assert.Equal(0, g)));
        var b = Branch<double>(fans, seed).Forward(x);
        var expected = Enumerable.Range(0, b.Count).Sum(i => dy.Values[i] * b.Values[i]);
        Assert.Equal(expected, block.Gate!.Gradient[0, 0], 1e-12 * (1 + b.Count));
    }

    [Fact]
    public void EveryPassReachesTheBranch()
    {
        var recorder = new PassRecorder(2);
        var network = new Network<double>([new Residual<double>(new Network<double>([recorder], batch: 1))], batch: 1);
        var x = new Matrix<double>([1, 2], 1, 2);
        network.Forward(x);
        foreach (var pass in new[] { Pass.Prediction, Pass.Sampling })
            Assert.Equal([2.0, 4.0], network.Predict(x, pass).Row(0).ToArray());
        Assert.Equal([Pass.Training, Pass.Prediction, Pass.Sampling], recorder.Passes);
    }

    [Property]
    public void TheBranchsParametersAreTheBlocksAndTheGateIsTheLast(Fans fans, Seed seed)
    {
        var branch = Branch<float>(fans, seed);
        Assert.Equal(branch.Parameters, new Residual<float>(branch).Parameters);
        var gated = new Residual<float>(branch, gate: -0.5);
        Assert.Equal([.. branch.Parameters, gated.Gate!], gated.Parameters);
        Assert.Equal(-0.5f, gated.Gate!.Value[0, 0]);
        Assert.False(gated.Gate.IsWeight);
    }

    [Fact]
    public void WrongBranchesAndGatesAreNamed()
    {
        var narrowing = Mlp.Create<float>([3, 2], new Tanh(), VarianceScaling.HeNormal, new Seed(0).Stream, 1);
        Failure.Names(() => _ = new Residual<float>(narrowing), "branch puts out 2", "expected 3");
        var square = Mlp.Create<float>([3, 3], new Tanh(), VarianceScaling.HeNormal, new Seed(0).Stream, 1);
        Failure.Names(() => _ = new Residual<float>(square, double.NaN), "gate is NaN", "expected a finite number");
        Failure.Names(() => new Residual<float>(square).Forward(new(2, 3), new(2, 3)), "(2, 3)", "expected 1 to 1 rows");
    }

    [Property]
    public void ARowOfBlocksHasTheWidthsDepthsAndStreamsItStates(Fans fans, Seed seed)
    {
        var rule = VarianceScaling.HeNormal;
        var blocks = new ResidualBlocks(fans.In, 3, 2, new Relu(), Gate: 0.25).Create<double>(rule, seed.Stream, batch: 2);
        Assert.Equal(3, blocks.Count);
        for (var b = 0; b < 3; b++)
        {
            var expected = Mlp.Create<double>([fans.In, fans.In, fans.In], new Relu(), rule, seed.Stream.Child(b), 1);
            Assert.Equal(expected.Layers.Select(layer => layer.GetType()), blocks[b].Branch.Layers.Select(layer => layer.GetType()));
            foreach (var (one, other) in expected.Parameters.Zip(blocks[b].Branch.Parameters))
                Assert.Equal(one.Value.Values.ToArray(), other.Value.Values.ToArray());
            Assert.Equal(0.25, blocks[b].Gate!.Value[0, 0]);
        }
    }

    [Theory]
    [InlineData(0, 1, "Blocks")]
    [InlineData(1, 0, "LayersPerBranch")]
    public void RowsOfNothingAreNamed(int blocks, int layers, string name) => Failure.Names(
        () => new ResidualBlocks(2, blocks, layers, new Relu()).Create<float>(Normal.Standard, new Seed(0).Stream, 1),
        $"{name} is 0", "at least 1");

    [Theory]
    [InlineData(3, 2, 2, "first + count is 2 + 2")]
    [InlineData(3, -1, 2, "first is -1")]
    [InlineData(3, 0, 0, "count is 0")]
    [InlineData(0, 0, 1, "inputs is 0")]
    public void SlicesOutsideTheInputsAreNamed(int inputs, int first, int count, string text) =>
        Failure.Names(() => _ = new Slice<float>(inputs, first, count), text, "expected");

    static Network<T> Branch<T>(Fans fans, Seed seed) where T : unmanaged, System.Numerics.IFloatingPointIeee754<T> =>
        Mlp.Create<T>([fans.In, fans.Out, fans.In], new Tanh(), VarianceScaling.LeCunNormal, seed.Stream, batch: 2);

    static Matrix<T> Standard<T>(int columns, Seed seed, string name)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        var matrix = new Matrix<T>(2, columns);
        Normal.Standard.Fill(matrix, seed.Stream.Child(name));
        return matrix;
    }
}
