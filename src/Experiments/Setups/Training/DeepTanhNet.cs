using InitStudy.Experiments.Setups.Races;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Training;

/// <summary>A tanh network of equal layers that learns UCI digits for 200 steps, all 1797 of them.</summary>
/// <param name="WeightVariance">σw² = fanIn · Var[W], Gaussian weights.</param>
/// <param name="HiddenLayers">Layers of 100 units.</param>
/// <remarks>After the setting of Schoenholz et al. 2017, figure 5 (not read), and of its reproduction ghliu/mean-field-fcdnn, smaller.</remarks>
sealed record DeepTanhNet(double WeightVariance, int HiddenLayers)
{
    /// <summary>σb² = Var[b].</summary>
    public const double BiasVariance = 0.05;

    const int Width = 100, Batch = 128, Steps = 200;
    const double LearningRate = 0.02;

    /// <summary>Training accuracy after plain gradient descent; that of guessing for a run that diverged.</summary>
    public double Accuracy(RandomStream random)
    {
        var data = DigitsRace.Standardized;
        int[] sizes = [data.Pixels, .. Enumerable.Repeat(Width, HiddenLayers), data.Classes];
        var network = DeepTanh.Create(sizes, WeightVariance, BiasVariance, random, Batch);
        var run = new TrainingRun<float>(network, new Sgd(LearningRate), data.Images, data.Labels, random.Child("batches"));
        for (var step = 0; step < Steps; step++) run.Step();
        return run.Diverged ? 1.0 / data.Classes : Evaluation.Of(network, data.Images, data.Labels).Accuracy;
    }
}
