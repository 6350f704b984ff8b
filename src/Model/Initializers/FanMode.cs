namespace InitStudy.Model.Initializers;

/// <summary>Which fan of a layer sets the size of its weights.</summary>
public enum FanMode
{
    /// <summary>Inputs of a unit: keeps the signal's mean square on the way forward.</summary>
    In,

    /// <summary>Units an input reaches: keeps the gradient's mean square on the way back.</summary>
    Out,

    /// <summary>(fanIn + fanOut) / 2: Glorot and Bengio's compromise.</summary>
    Average,
}
