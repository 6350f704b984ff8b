using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Training;

/// <summary>How far training moves the weights of each layer of a deep network on UCI digits.</summary>
/// <param name="Setting">Activation and initialization.</param>
/// <param name="HiddenLayers">Hidden layers of 24 units.</param>
/// <param name="LearningRate">Of gradient descent.</param>
/// <remarks>In double precision: steps of a millionth of a weight would be lost in single.</remarks>
public sealed record WeightChanges(DeepSetting Setting, int HiddenLayers, double LearningRate)
{
    /// <summary>Steps of a run.</summary>
    internal const int Steps = 40;

    /// <summary>Units of a hidden layer.</summary>
    internal const int Width = 24;

    const int Batch = 8;

    static readonly Lazy<Matrix<double>> Images = new(() =>
    {
        var images = DigitsRace.Standardized.Images;
        return new([.. images.Values.ToArray().Select(pixel => (double)pixel)], images.Rows, images.Columns);
    });

    /// <summary>Each setting in turn, the first counting as the simplest; learning rates from 0.01 to 0.1.</summary>
    internal static Domain<WeightChanges> Of((int Low, int High) hiddenLayers, params DeepSetting[] settings) => new(
        [
            new("setting", 0, settings.Length - 1),
            new("hidden layers", hiddenLayers.Low, hiddenLayers.High),
            new("learning rate in hundredths", 1, 10),
        ],
        codes => new(settings[codes[0]], codes[1], codes[2] / 100.0),
        [.. settings.Select((setting, index) => new Stratum(
            setting.Name,
            random => [index, random.Between(0, hiddenLayers.Low, hiddenLayers.High), random.LogUniform(1, 1, 10)]))]);

    /// <summary>‖W − W₀‖ / ‖W₀‖ of every dense layer after the last step, input side first.</summary>
    internal double[] Relative(RandomStream random)
    {
        var data = DigitsRace.Standardized;
        int[] sizes = [data.Pixels, .. Enumerable.Repeat(Width, HiddenLayers), data.Classes];
        var network = Mlp.Create<double>(sizes, Setting.Activation, Setting.Initializer, random.Child("weights"), Batch);
        Matrix<double>[] weights = [.. network.Layers.OfType<Dense<double>>().Select(dense => dense.Weight.Value)];
        double[][] before = [.. weights.Select(w => w.Values.ToArray())];
        var run = new TrainingRun<double>(
            network, new Sgd(LearningRate), Images.Value, data.Labels, random.Child("batches"));
        for (var step = 0; step < Steps; step++) run.Step();
        return [.. weights.Zip(before, Change)];
    }

    static double Change(Matrix<double> after, double[] before)
    {
        var change = new double[before.Length];
        for (var i = 0; i < change.Length; i++) change[i] = after.Values[i] - before[i];
        return Reduction.Norm<double>(change) / Reduction.Norm<double>(before);
    }
}
