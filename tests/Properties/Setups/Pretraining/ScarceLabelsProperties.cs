using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Data;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Pretraining;

/// <summary>Which images a classifier sees, which of them with a label, and which it is judged by.</summary>
public sealed class ScarceLabelsProperties
{
    const int Images = 60;

    static readonly ScarceLabels Setup = new(HiddenLayers: 1, Width: 4, Steps: 10, Labels: 7) { Visible = 40, Judged = 20 };

    readonly RandomStream _random = RandomStream.Root(FreshRoot.Draw());

    /// <remarks>A network that always says class 0 is right about as many images as have the label 0.</remarks>
    [Fact]
    public void TheFirstOfTheSeenAreLabelledAndTheOthersAreJudged()
    {
        var (start, seen) = Recorder();
        var fit = (Setup with { Steps = 0 }).Fit(start, NumberedImages.Of(Images), _random);
        Assert.Equal(40, seen.Distinct().Count());
        Assert.Equal(seen.Take(7).Count(image => image % 10 == 0) / 7.0, fit.Training.Accuracy, 1e-12);
        int[] judged = [.. Enumerable.Range(0, Images).Where(image => !seen.Contains(image))];
        Assert.Equal(judged.Count(image => image % 10 == 0) / 20.0, fit.Test.Accuracy, 1e-12);
    }

    /// <remarks>Of few images at most half are judged.</remarks>
    [Theory, InlineData(60, 40), InlineData(30, 15), InlineData(50, 30)]
    public void HalfOfFewImagesAreSeen(int images, int visible)
    {
        var (start, seen) = Recorder();
        (Setup with { Steps = 0 }).Fit(start, NumberedImages.Of(images), _random);
        Assert.Equal(visible, seen.Count);
    }

    /// <remarks>The label of any image but the first seven seen can be wrong, and training notices none of it.</remarks>
    [Fact]
    public void OtherLabelsDoNotMatter()
    {
        var (start, seen) = Recorder();
        var data = NumberedImages.Of(Images).Standardized();
        var fit = Setup.Fit(start, data, _random);
        var order = Numbers(seen);
        Assert.Equal(fit, With(order[7..]));
        Assert.NotEqual(fit, With(order[6..7]));

        Fit With(int[] wrong)
        {
            int[] labels = [.. data.Labels.Select((label, i) => wrong.Contains(i) ? 9 - label : label)];
            return Setup.Fit(start, new("wrong", "none", data.Images, labels, 10), _random);
        }

        int[] Numbers(List<float> pixels) => [.. pixels.Select(pixel => Array.IndexOf(data.Images.Values.ToArray(), pixel))];
    }

    [Fact]
    public void EveryStartSeesTheSameImages()
    {
        var ((first, seenFirst), (second, seenSecond)) = (Recorder(), Recorder());
        Setup.Fit(first, NumberedImages.Of(Images), _random);
        Setup.Fit(second with { Activation = new Logistic() }, NumberedImages.Of(Images), _random);
        Assert.Equal(seenFirst, seenSecond);
    }

    /// <remarks>Logistic units reconstruct probabilities; others get pixels of mean 0 and mean square 1.</remarks>
    [Fact]
    public void DigitsSuitTheUnits()
    {
        float[] unit = Pixels(InitialNetwork.Logistic), standardized = Pixels(InitialNetwork.Glorot);
        Assert.Equal((0f, 1f), (unit.Min(), unit.Max()));
        Assert.Equal(0, standardized.Average(pixel => (double)pixel), 1e-6);
        Assert.Equal(1, standardized.Average(pixel => (double)pixel * pixel), 1e-6);

        static float[] Pixels(InitialNetwork start) => ScarceLabels.DigitsFor(start).Images.Values.ToArray();
    }

    /// <summary>A start that writes down the images it may look at; its network has no weights but says class 0.</summary>
    static (InitialNetwork Start, List<float> Seen) Recorder()
    {
        var seen = new List<float>();
        return (new("recorder", new Tanh(), VarianceScaling.GlorotUniform)
        {
            Prepare = (network, images, _) =>
            {
                seen.AddRange(images.Values.ToArray());
                ((Dense<float>)network.Layers[^1]).Weight.Value.Fill(0);
                ((Dense<float>)network.Layers[^1]).Bias.Value[0, 0] = 1;
            },
        }, seen);
    }
}
