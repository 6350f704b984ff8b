using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Activations;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>Tanh networks, σb² = 0.05, many times as deep as correlations reach; short runs on digits.</summary>
/// <param name="WeightVariance">σw² = fanIn · Var[W] of the ordered network.</param>
/// <param name="HiddenLayers">Layers of 24 units.</param>
/// <param name="DepthScales">Depth as a multiple of ξc.</param>
public sealed record DepthInScales(double WeightVariance, int HiddenLayers, double DepthScales)
{
    /// <summary>σw² of the critical network: χ₁ = 1.</summary>
    internal const double Critical = 1.76;

    /// <summary>Units of a hidden layer, and steps of a run.</summary>
    internal const int Width = 24, Steps = 60;

    const int Batch = 8, Judged = 128, Trial = 4;
    const double BiasVariance = 0.05;

    /// <summary>In pilot runs the critical network was best at one of the two, the ordered one at none from 0.003 to 0.1.</summary>
    static readonly double[] Rates = [0.003, 0.01];

    /// <summary>Ordered networks of 12 to 14 hidden layers.</summary>
    internal static Domain<DepthInScales> Ordered { get; } = new(
        [new("σw² in hundredths", 45, 60), new("hidden layers", 12, 14)],
        codes => Of(codes[0] / 100.0, codes[1]),
        new Stratum("ordered", random => [random.Between(0, 45, 60), random.Between(1, 12, 14)]));

    /// <summary>Share of the first images that a network of that σw² gets wrong, at its better rate; 1 if the run diverged.</summary>
    internal double Error(double weightVariance, RandomStream random)
    {
        var rate = Rates.MinBy(rate => Train(weightVariance, rate, Steps / Trial, random.Child("tuning")).Loss);
        var (loss, accuracy) = Train(weightVariance, rate, Steps, random);
        return double.IsFinite(loss) ? 1 - accuracy : 1;
    }

    /// <summary>Loss and accuracy on the first images after training; the loss is +∞ if the run diverged.</summary>
    (double Loss, double Accuracy) Train(double weightVariance, double rate, int steps, RandomStream random)
    {
        var data = DigitsRace.Standardized;
        int[] sizes = [data.Pixels, .. Enumerable.Repeat(Width, HiddenLayers), data.Classes];
        var network = DeepTanh.Create(sizes, weightVariance, BiasVariance, random, Batch);
        var run = new TrainingRun<float>(network, new Momentum(rate), data.Images, data.Labels, random.Child("batches"));
        for (var step = 0; step < steps; step++) run.Step();
        var result = Evaluation.Of(network, data.Images.RowRange(0, Judged), data.Labels.AsSpan(0, Judged));
        return run.Diverged || double.IsNaN(result.Loss) ? (double.PositiveInfinity, 0) : (result.Loss, result.Accuracy);
    }

    static DepthInScales Of(double weightVariance, int hiddenLayers)
    {
        var scale = new CorrelationMap(new MeanField(new Tanh(), weightVariance, BiasVariance)).DepthScale();
        return new(weightVariance, hiddenLayers, hiddenLayers / scale);
    }
}
