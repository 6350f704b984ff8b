namespace InitStudy.Model.Transfer;

/// <summary>When a layer starts to learn, and how fast.</summary>
/// <param name="Layer">Index of the layer in its network, from 0.</param>
/// <param name="Step">The first step that moves it, from 1; it is frozen before.</param>
/// <param name="RateFactor">Its learning rate from then on, as a multiple of the optimizer's: at least 0.</param>
public readonly record struct Thaw(int Layer, long Step, double RateFactor = 1)
{
    /// <summary>Index of the layer in its network, from 0.</summary>
    public int Layer { get; } = Require.NotNegative(Layer);

    /// <summary>The first step that moves it, from 1; it is frozen before.</summary>
    public long Step { get; } = Require.Positive(Step);

    /// <summary>Its learning rate from then on, as a multiple of the optimizer's: at least 0.</summary>
    public double RateFactor { get; } = Require.NotNegative(RateFactor);
}
