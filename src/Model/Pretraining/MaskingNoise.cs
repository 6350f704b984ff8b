using System.Numerics;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Pretraining;

/// <summary>Every input is set to 0 with the same probability, independently; the others stay as they are.</summary>
/// <param name="Share">The probability, from 0 to below 1.</param>
/// <remarks>Vincent et al. 2010, JMLR 11:3371–3408, section 3.3. No rescaling, unlike dropout.</remarks>
public sealed record MaskingNoise(double Share) : ICorruption
{
    /// <summary>The probability, from 0 to below 1.</summary>
    public double Share { get; } = Require.ShareBelowOne(Share);

    /// <inheritdoc/>
    public void Corrupt<T>(Matrix<T> clean, Matrix<T> noisy, RandomStream random)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Shape(noisy, clean.Rows, clean.Columns);
        var uniform = Scratch<double>.Of(0, clean.Count).AsSpan(0, clean.Count);
        random.FillUniform(0, uniform);
        for (var (i, k) = (0, 0); i < clean.Rows; i++)
        {
            ReadOnlySpan<T> from = clean.Row(i);
            var to = noisy.Row(i);
            for (var j = 0; j < to.Length; j++, k++) to[j] = uniform[k] < Share ? T.Zero : from[j];
        }
    }
}
