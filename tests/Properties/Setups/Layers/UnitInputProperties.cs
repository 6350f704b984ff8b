using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Layers;

/// <summary>Layers under one input obey the laws that hypotheses test them under; errs with probability 2⁻⁵⁰.</summary>
public sealed class UnitInputProperties
{
    static readonly RandomStream Random = RandomStream.Root(FreshRoot.Draw());

    [Theory, InlineData(1), InlineData(5), InlineData(64)]
    public void PreActivationsHaveVarianceOne(int fanIn) => Supported(
        new SquareOfGaussian(), r => UnitInput.SquaredValues(new Identity(), fanIn, scale: 1, r), mean: 1);

    [Fact]
    public void ScaleMultiplies() => Supported(
        new SquareOfGaussian(), r => UnitInput.SquaredValues(new Identity(), 8, scale: 3, r), mean: 3);

    /// <remarks>Half of all slopes are 1, the others 0.</remarks>
    [Fact]
    public void SlopesOfReluAreHalfOnes() => Supported(
        new UnitInterval(), r => UnitInput.SquaredSlopes(new Relu(), 8, scale: 1, r), mean: 0.5);

    /// <remarks>½ · fanIn · 2 / fanIn forward, ½ · fanOut · 2 / fanIn backward.</remarks>
    [Fact]
    public void RectifiedLayersHaveHesGains()
    {
        Supported(new HalfSquare(), r => RectifiedLayer.ForwardGains(new Fans(16, 48), r), mean: 1);
        Supported(new HalfSquare(), r => RectifiedLayer.BackwardGains(new Fans(16, 48), r), mean: 3);
    }

    static void Supported(Law law, Func<RandomStream, IReadOnlyList<double>> measure, double mean)
    {
        var replicates = Enumerable.Range(0, int.MaxValue).Select(i => measure(Random.Child(i)));
        var decision = new SequentialTest(law, new Band(mean * 0.9, mean * 1.1)).Decide(replicates, budget: 200_000);
        Assert.Equal(Verdict.Supported, decision.Verdict);
    }
}
