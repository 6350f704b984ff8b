namespace InitStudy.Model.Pretraining;

/// <summary>What is measured between an input and the reconstruction that a decoder's outputs stand for.</summary>
/// <remarks>Vincent et al. 2010, JMLR 11:3371–3408, section 2.2.</remarks>
public enum Reconstruction
{
    /// <summary>The outputs are the reconstruction; the mean square of its error. For inputs of any size.</summary>
    SquaredError,

    /// <summary>The logistic function of the outputs is the reconstruction; cross-entropy. For inputs from 0 to 1.</summary>
    CrossEntropy,
}
