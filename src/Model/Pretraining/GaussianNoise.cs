using System.Numerics;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Pretraining;

/// <summary>A number from N(0, deviation²) is added to every input, independently.</summary>
/// <param name="Deviation">At least 0.</param>
/// <remarks>Vincent et al. 2010, JMLR 11:3371–3408, section 3.3.</remarks>
public sealed record GaussianNoise(double Deviation) : ICorruption
{
    /// <summary>At least 0.</summary>
    public double Deviation { get; } = Require.NotNegative(Deviation);

    /// <inheritdoc/>
    public void Corrupt<T>(Matrix<T> clean, Matrix<T> noisy, RandomStream random)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Shape(noisy, clean.Rows, clean.Columns);
        var normal = Scratch<double>.Of(0, clean.Count).AsSpan(0, clean.Count);
        random.FillNormal(0, normal);
        for (var (i, k) = (0, 0); i < clean.Rows; i++)
        {
            ReadOnlySpan<T> from = clean.Row(i);
            var to = noisy.Row(i);
            for (var j = 0; j < to.Length; j++, k++)
                to[j] = T.CreateTruncating(double.CreateTruncating(from[j]) + Deviation * normal[k]);
        }
    }
}
