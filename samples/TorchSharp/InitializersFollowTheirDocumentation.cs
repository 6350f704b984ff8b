using InitStudy.Harness.Testing;
using TorchSharp;
using static TorchSharp.torch;

namespace Samples;

/// <summary>Each initializer of TorchSharp against the law that its documentation, PyTorch's, declares. Weights are (out, in).</summary>
public sealed class InitializersFollowTheirDocumentation
{
    const int FanIn = 16, FanOut = 10;

    [Fact]
    public void XavierUniform() => Declared.GlorotUniform(FanIn, FanOut).MustBeFollowedBy(() => Drawn(w => nn.init.xavier_uniform_(w)));

    [Fact]
    public void XavierNormal() => Declared.GlorotNormal(FanIn, FanOut).MustBeFollowedBy(() => Drawn(w => nn.init.xavier_normal_(w)));

    [Fact]
    public void KaimingUniform() => Declared.HeUniform(FanIn, FanOut).MustBeFollowedBy(
        () => Drawn(w => nn.init.kaiming_uniform_(w, nonlinearity: nn.init.NonlinearityType.ReLU)));

    [Fact]
    public void KaimingNormal() => Declared.HeNormal(FanIn, FanOut).MustBeFollowedBy(
        () => Drawn(w => nn.init.kaiming_normal_(w, nonlinearity: nn.init.NonlinearityType.ReLU)));

    [Fact]
    public void Normal() => Declared.Normal(0.02).MustBeFollowedBy(() => Drawn(w => nn.init.normal_(w, 0, 0.02)));

    [Fact]
    public void Uniform() => Declared.Uniform(0.3).MustBeFollowedBy(() => Drawn(w => nn.init.uniform_(w, -0.3, 0.3)));

    /// <summary>PyTorch cuts at ±2, a hundred deviations away here.</summary>
    [Fact]
    public void TruncatedNormal() => Declared.Normal(0.02).MustBeFollowedBy(() => Drawn(w => nn.init.trunc_normal_(w, 0, 0.02)));

    [Fact]
    public void Orthogonal() => Declared.Orthogonal(FanOut, FanIn).MustBeFollowedBy(() => Drawn(w => nn.init.orthogonal_(w)));

    /// <summary>The weights of a fresh layer: U(±1/√fanIn).</summary>
    [Fact]
    public void LinearLayer() => Declared.Law("heuristic", FanIn, FanOut).MustBeFollowedBy(() =>
    {
        using var layer = nn.Linear(FanIn, FanOut);
        return layer.weight!.data<float>().ToArray();
    });

    static float[] Drawn(Func<Tensor, Tensor> initialize)
    {
        using var gradients = no_grad();
        using var weights = initialize(empty(FanOut, FanIn));
        return weights.data<float>().ToArray();
    }
}
