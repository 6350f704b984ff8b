namespace InitStudy.Experiments.Setups.Signals;

/// <summary>What dropout does to a unit that it drops.</summary>
public enum DropoutKind
{
    /// <summary>Sets it to 0, and divides the others by their share.</summary>
    Inverted,

    /// <summary>Sets it to SELU's lower limit, and maps all so that mean 0 and variance 1 are kept.</summary>
    Alpha,
}
