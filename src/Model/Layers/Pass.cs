namespace InitStudy.Model.Layers;

/// <summary>What a forward pass is for. Most layers do the same in all of them.</summary>
public enum Pass
{
    /// <summary>A training step: dropout drops, normalization uses the batch and updates its running statistics.</summary>
    Training,

    /// <summary>A prediction: nothing is random, nothing is remembered, running statistics normalize.</summary>
    Prediction,

    /// <summary>A sample of predictions: as <see cref="Prediction"/>, but dropout drops (Monte Carlo dropout).</summary>
    Sampling,
}
