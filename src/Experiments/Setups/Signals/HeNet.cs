using InitStudy.Experiments.Theory;
using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>ReLU layers with He's variance.</summary>
static class HeNet
{
    /// <summary>σw² = 2, no biases.</summary>
    public static MeanField Field { get; } = new(new Relu(), 2);
}
