using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Data;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Training;

/// <summary>Arms of the slow tier: ten hidden layers of 100 units.</summary>
static class DeepArm
{
    static readonly DeepSetting Rectified = new(new Relu(), VarianceScaling.HeNormal);

    /// <summary>Images of a step.</summary>
    public const int Batch = 32;

    /// <summary>A setting under plain gradient descent.</summary>
    public static Arm Of(DeepSetting setting, double learningRate) => new(
        setting.Name,
        (data, random) => Start(Network(setting, data, random), new Sgd(learningRate), data, random));

    /// <summary>ReLU with He's weights under an optimizer.</summary>
    public static Arm Under(IOptimizer optimizer, string name) =>
        new(name, (data, random) => Start(Network(Rectified, data, random), optimizer, data, random));

    /// <summary>ReLU with He's weights, trained in a way of its own.</summary>
    public static Arm Trained(string name, Func<Network<float>, Dataset, RandomStream, TrainingRun<float>> start) =>
        new(name, (data, random) => start(Network(Rectified, data, random), data, random));

    /// <summary>Ten hidden layers of 100 units, fresh.</summary>
    public static Network<float> Network(DeepSetting setting, Dataset data, RandomStream random)
    {
        int[] sizes = [data.Pixels, .. Enumerable.Repeat(DeepRun.Width, DeepRun.HiddenLayers), data.Classes];
        return Mlp.Create<float>(sizes, setting.Activation, setting.Initializer, random.Child("weights"), Batch);
    }

    /// <summary>A run on the batches that all arms of a seed share.</summary>
    public static TrainingRun<float> Start(Network<float> network, IOptimizer optimizer, Dataset data, RandomStream random) =>
        new(network, optimizer, data.Images, data.Labels, random.Child("batches"));
}
