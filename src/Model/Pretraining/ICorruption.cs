using System.Numerics;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Pretraining;

/// <summary>Noise on the input of an autoencoder, which has to reconstruct what was there before (Vincent et al. 2008).</summary>
public interface ICorruption
{
    /// <summary>Writes a noisy copy: a pure function of the clean batch and the stream, element by element.</summary>
    /// <param name="clean">Shape (batch, inputs).</param>
    /// <param name="noisy">The same shape.</param>
    /// <param name="random">The noise of one pass; number row · inputs + column belongs to an element.</param>
    /// <exception cref="ArgumentException">When the shapes differ.</exception>
    void Corrupt<T>(Matrix<T> clean, Matrix<T> noisy, RandomStream random) where T : unmanaged, IFloatingPointIeee754<T>;
}
