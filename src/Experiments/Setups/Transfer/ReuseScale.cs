using InitStudy.Experiments.Setups.Domains;

namespace InitStudy.Experiments.Setups.Transfer;

/// <summary>How large the networks and the sets of images are that reuse is tried with.</summary>
/// <param name="HiddenLayers">Hidden layers, of <paramref name="Width"/> units each.</param>
/// <param name="Width">Units of a hidden layer.</param>
/// <param name="OldSteps">Steps on the old task.</param>
/// <param name="NewSteps">Steps on the new task, in every arm.</param>
/// <param name="Batch">Images of a step.</param>
/// <param name="LearningRate">Of Adam.</param>
/// <param name="Used">Images of both tasks together, at most.</param>
/// <param name="Tested">Images of the new task that arms are judged by, at most.</param>
sealed record ReuseScale(
    int HiddenLayers, int Width, int OldSteps, int NewSteps, int Batch, double LearningRate, int Used, int Tested)
{
    /// <summary>Small enough to be decided over many tasks; sizes and steps were chosen by pilot runs on the same digits.</summary>
    public static ReuseScale Small { get; } = new(3, 24, 200, 50, 16, 0.005, 1800, 256);

    /// <summary>Ten layers and tens of thousands of images.</summary>
    public static ReuseScale Paper { get; } = new(10, 100, 1500, 200, 32, 0.001, 20_000, 2000);
}
