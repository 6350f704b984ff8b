using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Regularization;
using InitStudy.Model.Training;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Networks;

/// <summary>What a training run does with penalties, a constraint and smoothed labels.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 40)]
public sealed class RegularizedRunProperties
{
    const double C1 = 0.03, C2 = 0.02, Radius = 1.2, Smoothing = 0.1, Rate = 0.05;

    /// <summary>Loss and step are those of smoothed cross-entropy + c₁ Σ|w| + c₂ Σ w²; then norms are cut.</summary>
    [Property]
    public void AStepDescendsTheWholeLossAndThenProjects(TrainingCase c)
    {
        var run = Regularized<double>(c);
        var network = c.Network.Network<double>(c.Network.Batch);
        var gradient = new Matrix<double>(c.Network.Batch, c.Network.Outputs);
        var (images, labels) = (c.Network.Input<double>(c.Images), c.Network.Labels(c.Images));
        int[] rows = [.. Enumerable.Range(0, c.Network.Batch).Select(r => c.Batches.Choice(r, c.Images))];
        var x = new Matrix<double>([.. rows.SelectMany(row => images.Row(row).ToArray())], rows.Length, images.Columns);
        var loss = SoftmaxCrossEntropy.Evaluate<double>(
            network.Forward(x), [.. rows.Select(row => labels[row])], gradient, Smoothing);
        network.Backward(gradient);
        foreach (var parameter in network.Parameters)
        {
            for (var i = 0; i < parameter.Value.Count; i++)
            {
                ref var w = ref parameter.Value.Values[i];
                var slope = parameter.Gradient.Values[i];
                if (parameter.IsWeight)
                {
                    loss += C1 * Math.Abs(w) + C2 * w * w;
                    slope += C1 * Math.Sign(w) + 2 * C2 * w;
                }

                w -= Rate * slope;
            }

            if (parameter.IsWeight) Project(parameter.Value);
        }

        Assert.Equal(loss, run.Step(), 1e-12 * (1 + loss));
        for (var s = 0; s < network.State.Count; s++)
        {
            for (var i = 0; i < network.State[s].Count; i++)
                Assert.Equal(network.State[s].Values[i], run.Network.State[s].Values[i], 1e-12);
        }
    }

    /// <summary>(1 − s) of the loss on the labels, and s of the mean loss over all classes.</summary>
    [Property]
    public void SmoothedLabelsMixInAllClassesEvenly(TrainingCase c)
    {
        double First(int[] labels, double smoothing) => new TrainingRun<double>(
            c.Network.Network<double>(c.Network.Batch), new Sgd(Rate), c.Network.Input<double>(c.Images), labels,
            c.Batches)
        {
            LabelSmoothing = smoothing,
        }.Step();
        var labels = c.Network.Labels(c.Images);
        var even = Enumerable.Range(0, c.Network.Outputs).Average(k => First([.. labels.Select(_ => k)], 0));
        var expected = (1 - Smoothing) * First(labels, 0) + Smoothing * even;
        Assert.Equal(expected, First(labels, Smoothing), 1e-12 * (1 + expected));
    }

    [Property]
    public void FrozenWeightsAreNeitherPenalizedNorHeld(TrainingCase c)
    {
        var run = Regularized<float>(c);
        var (frozen, last) = (run.Network.Weights[0], run.Network.Parameters[^1]);
        frozen.RateFactor = 0;
        foreach (ref var w in frozen.Value.Values) w *= 3;
        var (before, bias) = (frozen.Value.Values.ToArray(), last.Value.Values.ToArray());
        for (var t = 0; t < 5; t++) run.Step();
        Assert.Equal(before, frozen.Value.Values.ToArray());
        Assert.True(c.Network.Outputs == 1 || !bias.AsSpan().SequenceEqual(last.Value.Values));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.0)]
    [InlineData(double.NaN)]
    public void SmoothingOutOfRangeIsNamed(double smoothing) => Failure.Names(
        () => _ = new TrainingRun<double>(
            new NetworkCase([1, 2], 1, new Model.Activations.Tanh(), new(1)).Network<double>(1),
            new Sgd(1), new(1, 1), [0], default)
        {
            LabelSmoothing = smoothing,
        },
        FormattableString.Invariant($"LabelSmoothing is {smoothing}"), "expected a number from 0 to below 1");

    internal static TrainingRun<T> Regularized<T>(TrainingCase c)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T> => new(
        c.Network.Network<T>(c.Network.Batch), new Sgd(Rate), c.Network.Input<T>(c.Images),
        c.Network.Labels(c.Images), c.Batches)
    {
        Penalties = [new L1(C1), new L2(C2)],
        Constraint = new MaxNorm(Radius),
        LabelSmoothing = Smoothing,
    };

    static void Project(Matrix<double> weight)
    {
        for (var j = 0; j < weight.Columns; j++)
        {
            var norm = Math.Sqrt(Enumerable.Range(0, weight.Rows).Sum(i => weight[i, j] * weight[i, j]));
            for (var i = 0; i < weight.Rows; i++) weight[i, j] *= Math.Min(1, Radius / norm);
        }
    }
}
