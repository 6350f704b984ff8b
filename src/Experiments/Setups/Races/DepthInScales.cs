using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>Tanh networks, σb² = 0.05, as deep as some times the reach of correlations; short runs on digits.</summary>
/// <param name="WeightVariance">σw² = fanIn · Var[W]; 1.76 is critical.</param>
/// <param name="DepthScales">Depth as a multiple of ξc, unless there is a limit.</param>
/// <param name="HiddenLayers">Layers of 32 units.</param>
/// <param name="LearningRate">Of gradient descent.</param>
public sealed record DepthInScales(double WeightVariance, double DepthScales, int HiddenLayers, double LearningRate)
{
    const int Width = 32, Batch = 16, Steps = 100, Judged = 256;
    const double BiasVariance = 0.05;

    /// <summary>Networks of up to so many hidden layers; phases are ranges of σw² in hundredths.</summary>
    internal static Domain<DepthInScales> UpTo(
        int mostLayers, (int Low, int High) tenths, (int Low, int High) hundredths,
        params (string Name, int Low, int High)[] phases) => new(
        [
            new("σw² in hundredths", phases.Min(phase => phase.Low), phases.Max(phase => phase.High)),
            new("tenths of ξc", tenths.Low, tenths.High),
            new("learning rate in hundredths", hundredths.Low, hundredths.High),
        ],
        codes => Of(codes[0] / 100.0, codes[1] / 10.0, mostLayers, codes[2] / 100.0),
        [.. phases.Select(phase => new Stratum(phase.Name, random =>
        [
            random.Between(0, phase.Low, phase.High),
            random.Between(1, tenths.Low, tenths.High),
            random.Between(2, hundredths.Low, hundredths.High),
        ]))]);

    /// <summary>Share of the first images that is right after 100 steps; 0 if the run diverged.</summary>
    internal double Accuracy(RandomStream random)
    {
        var data = DigitsRace.Standardized;
        int[] sizes = [data.Pixels, .. Enumerable.Repeat(Width, HiddenLayers), data.Classes];
        var weights = new VarianceScaling(WeightVariance, FanMode.In, UnitDistribution.Normal);
        var network = Mlp.Create<float>(sizes, new Tanh(), weights, random.Child("weights"), Batch);
        foreach (var (l, dense) in network.Layers.OfType<Dense<float>>().Index())
            new Normal(Math.Sqrt(BiasVariance)).Fill(dense.Bias.Value, random.Child("biases").Child(l));
        var descent = new Sgd(LearningRate);
        var run = new TrainingRun<float>(network, descent, data.Images, data.Labels, random.Child("batches"));
        for (var step = 0; step < Steps; step++) run.Step();
        return run.Diverged
            ? 0
            : Evaluation.Of(network, data.Images.RowRange(0, Judged), data.Labels.AsSpan(0, Judged)).Accuracy;
    }

    static DepthInScales Of(double weightVariance, double depthScales, int mostLayers, double learningRate)
    {
        var scale = new CorrelationMap(new MeanField(new Tanh(), weightVariance, BiasVariance)).DepthScale();
        var layers = Math.Min(Math.Round(depthScales * scale), mostLayers);
        return new(weightVariance, depthScales, (int)layers, learningRate);
    }
}
