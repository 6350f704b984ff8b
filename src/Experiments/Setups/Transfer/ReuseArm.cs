using InitStudy.Model.Transfer;

namespace InitStudy.Experiments.Setups.Transfer;

/// <summary>One way to begin a new task.</summary>
/// <param name="Name">What figures and tables call it.</param>
/// <param name="Layers">Hidden layers taken over from a trained network, lowest first; the others are drawn anew.</param>
/// <param name="RateFactor">How fast those learn, as a multiple of the learning rate; 0 for frozen.</param>
/// <param name="Unfreezing">When they start to learn; none for from the first step on.</param>
sealed record ReuseArm(string Name, int Layers, double RateFactor = 1, GradualUnfreezing? Unfreezing = null)
{
    /// <summary>Whether the layers come from another network that learned the new task, from the same labels.</summary>
    public bool SameTask { get; init; }

    /// <summary>Nothing is reused.</summary>
    public static ReuseArm Scratch { get; } = new("from scratch", 0);

    /// <summary>All hidden layers are reused and go on learning.</summary>
    public static ReuseArm All { get; } = new("all hidden layers, fine-tuned", ReuseScale.Small.HiddenLayers);

    /// <summary>All hidden layers are reused as they are.</summary>
    public static ReuseArm Frozen { get; } = new("all hidden layers, frozen", ReuseScale.Small.HiddenLayers, RateFactor: 0);

    /// <summary>All hidden layers are frozen for half of the steps, then learn at a tenth of the rate.</summary>
    public static ReuseArm FrozenFirst { get; } = new("frozen first, then at a tenth of the rate", ReuseScale.Small.HiddenLayers)
    {
        Unfreezing = new([.. Enumerable.Range(0, ReuseScale.Small.HiddenLayers).Select(
            layer => new Thaw(2 * layer, ReuseScale.Small.NewSteps / 2 + 1, RateFactor: 0.1))]),
    };

    /// <summary>The lowest hidden layers are reused and go on learning.</summary>
    public static ReuseArm FineTuned(int layers) => new($"lowest {layers}, fine-tuned", layers);

    /// <summary>The lowest hidden layers are reused as they are.</summary>
    public static ReuseArm OnlyFrozen(int layers) => new($"lowest {layers}, frozen", layers, RateFactor: 0);

    /// <summary>Layers of another network for the same task instead: a selffer of arXiv:1411.1792.</summary>
    public ReuseArm Selffer() => this with { Name = $"{Name}, of the same task", SameTask = true };
}
