namespace InitStudy.Experiments.Setups.Signals;

/// <summary>Which way something passes a network.</summary>
public enum Flow
{
    /// <summary>A signal, from the inputs up.</summary>
    Forward,

    /// <summary>A gradient, from the outputs down.</summary>
    Backward,
}
