using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Training;
using InitStudy.Model.Transfer;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Transfer;

/// <summary>A layer is frozen before its step, and learns at its own rate from then on.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
public sealed class GradualUnfreezingProperties
{
    [Property]
    public void ALayerMovesFromItsStepOn(TrainingCase c, byte thawStep)
    {
        var step = thawStep % 4 + 1;
        var run = Run(c, new GradualUnfreezing(new Thaw(0, step, 0.5)));
        var dense = (Dense<double>)run.Network.Layers[0];
        for (var t = 1; t <= 5; t++)
        {
            var before = FreezingProperties.Copies([dense]);
            run.Step();
            Assert.Equal(t >= step ? 0.5 : 0, dense.Weight.RateFactor);
            if (t < step) FreezingProperties.Unmoved(before, [dense]);
            else if (!run.Diverged && dense.Bias.Gradient.Values.ToArray().Any(g => Math.Abs(g) > 1e-3))
                Assert.NotEqual(before, FreezingProperties.Copies([dense]));
        }
    }

    /// <summary>Where a run thaws, it goes on as one that was frozen by hand until then.</summary>
    [Property]
    public void IsFreezingByHand(TrainingCase c)
    {
        const int Frozen = 3, Steps = 6;
        var scheduled = Run(c, new GradualUnfreezing(new Thaw(0, Frozen + 1)));
        for (var t = 0; t < Steps; t++) scheduled.Step();
        var byHand = Run(c, null);
        LayerRates.Freeze(byHand.Network.Layers.Take(1));
        for (var t = 0; t < Frozen; t++) byHand.Step();
        LayerRates.Set(byHand.Network.Layers.Take(1), 1);
        for (var t = Frozen; t < Steps; t++) byHand.Step();
        FreezingProperties.Unmoved(FreezingProperties.Copies(byHand.Network.Layers), scheduled.Network.Layers);
    }

    /// <summary>Layers that it does not name keep the rate they have.</summary>
    [Property]
    public void OtherLayersKeepTheirRate(TrainingCase c)
    {
        var run = Run(c, new GradualUnfreezing(new Thaw(0, 2)));
        LayerRates.Set(run.Network.Layers, 0.25);
        run.Step();
        Assert.All(run.Network.Layers.Skip(1).SelectMany(layer => layer.Parameters), p => Assert.Equal(0.25, p.RateFactor));
    }

    [Fact]
    public void WrongThawsAreNamed()
    {
        Failure.Names(() => _ = new Thaw(-1, 1), "Layer is -1", "at least 0");
        Failure.Names(() => _ = new Thaw(0, 1, -2), "RateFactor is -2", "at least 0");
        var network = new Network<double>([new Dense<double>(1, 1)], 1);
        Failure.Names(() => new GradualUnfreezing(new Thaw(1, 1)).Apply(network, 1), "layer to thaw is 1", "expected 0 to 0");
    }

    static TrainingRun<double> Run(TrainingCase c, GradualUnfreezing? unfreezing) => new(
        c.Network.Network<double>(c.Network.Batch), new Adam(c.LearningRate), c.Network.Input<double>(c.Images),
        c.Network.Labels(c.Images), c.Batches)
    {
        Unfreezing = unfreezing,
    };
}
