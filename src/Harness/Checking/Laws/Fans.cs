namespace InitStudy.Harness.Checking.Laws;

/// <summary>Inputs of a unit, and units that an input reaches; each counts every place of a convolution's window.</summary>
/// <param name="In">Above 0.</param>
/// <param name="Out">Above 0.</param>
/// <param name="Hidden">Units of a recurrent layer, from which PyTorch takes the scale of all its tensors; else none.</param>
readonly record struct Fans(double In, double Out, double? Hidden = null)
{
    /// <summary>What PyTorch's default divides by.</summary>
    public double OfDefault => Hidden ?? In;
}
