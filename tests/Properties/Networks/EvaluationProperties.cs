using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Losses;
using InitStudy.Model.Training;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Networks;

/// <summary>An evaluation is the mean over all images, however many a batch holds.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class EvaluationProperties
{
    [Property]
    public void IsTheMeanOverSingleImages(NetworkCase c, byte count)
    {
        var images = count % 20 + 1;
        var (network, alone) = (c.Network<double>(c.Batch), c.Network<double>(1));
        var (x, labels) = (c.Input<double>(images), c.Labels(images));
        var (loss, correct) = (0.0, 0);
        for (var i = 0; i < images; i++)
        {
            var scores = alone.Forward(x.RowRange(i, 1));
            correct += Array.IndexOf(scores.Values.ToArray(), scores.Values.ToArray().Max()) == labels[i] ? 1 : 0;
            loss += SoftmaxCrossEntropy.Evaluate(scores, [labels[i]], new Matrix<double>(1, c.Outputs));
        }

        var evaluation = Evaluation.Of(network, x, labels);
        Assert.Equal(loss / images, evaluation.Loss, 1e-12 * (1 + loss));
        Assert.Equal((double)correct / images, evaluation.Accuracy);
    }

    [Property]
    public void ADivergedNetworkIsNeverRight(NetworkCase c)
    {
        var network = c.Network<float>(c.Batch);
        network.Parameters[^1].Value.Fill(float.NaN);
        var evaluation = Evaluation.Of(network, c.Input<float>(5), c.Labels(5));
        Assert.True(double.IsNaN(evaluation.Loss));
        Assert.Equal(0, evaluation.Accuracy);
    }

    /// <summary>Of equal scores the first counts: a network without weights answers class 0 to everything.</summary>
    [Fact]
    public void ATieIsRightForTheFirstClassAlone()
    {
        var network = new Network<double>([new Model.Layers.Dense<double>(2, 3)], batch: 2);
        Assert.Equal(0.4, Evaluation.Of(network, new Matrix<double>(5, 2), [0, 1, 2, 0, 2]).Accuracy);
        network.Parameters[^1].Value[0, 0] = -1; // now class 1 is the first of two
        Assert.Equal(0.2, Evaluation.Of(network, new Matrix<double>(5, 2), [0, 1, 2, 0, 2]).Accuracy);
    }

    [Fact]
    public void DataThatDoNotFitAreNamed()
    {
        var network = new NetworkCase([3, 2], 4, new Model.Activations.Tanh(), new(1)).Network<double>(4);
        Evaluation Of(int rows, int columns, params int[] labels) => Evaluation.Of(network, new(rows, columns), labels);
        Failure.Names(() => Of(0, 3), "images.Rows is 0", "expected a whole number of at least 1");
        Failure.Names(() => Of(2, 3, 0), "labels.Length is 1", "expected 2");
        Failure.Names(() => Of(1, 5, 0), "x is (1, 5)", "rows of 3 columns");
        Failure.Names(() => Of(1, 3, 2), "label is 2", "expected 0 to 1");
    }
}
