using System.Numerics;
using InitStudy.Model.Randomness;
using MathNet.Numerics.LinearAlgebra.Double;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace InitStudy.Model.Initializers;

/// <summary>
/// gain · Q with Q from the Haar distribution: QᵀQ = 1 when fanIn ≥ fanOut, QQᵀ = 1 when fanIn ≤ fanOut, and no
/// direction preferred. Every entry has mean 0 and variance gain² / max(fanIn, fanOut).
/// </summary>
/// <param name="Gain">Above 0: every singular value.</param>
/// <remarks>
/// Saxe, McClelland, Ganguli, arXiv:1312.6120. The Q of a Gaussian matrix's QR decomposition is Haar only after its
/// columns take the signs of R's diagonal: Mezzadri, Notices of the AMS 54 (2007), section 5.
/// </remarks>
public sealed record Orthogonal(double Gain = 1) : IInitializer
{
    /// <summary>Above 0.</summary>
    public double Gain { get; } = Require.Positive(Gain);

    /// <inheritdoc/>
    public string Name => Gain == 1 ? "orthogonal" : FormattableString.Invariant($"orthogonal · {Gain}");

    /// <inheritdoc/>
    public double Variance(int fanIn, int fanOut) =>
        Gain * Gain / Math.Max(Require.Positive(fanIn), Require.Positive(fanOut));

    /// <inheritdoc/>
    public void Fill<T>(Matrix<T> weight, RandomStream random) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var tall = Math.Max(weight.Rows, weight.Columns);
        var narrow = Math.Min(weight.Rows, weight.Columns);
        var normals = new double[tall * narrow];
        random.FillNormal(0, normals);

        var decomposition = new DenseMatrix(tall, narrow, normals).QR(QRMethod.Thin);
        for (var i = 0; i < tall; i++)
        {
            for (var j = 0; j < narrow; j++)
            {
                var entry = Gain * Math.Sign(decomposition.R[j, j]) * decomposition.Q[i, j];
                var (row, column) = weight.Rows >= weight.Columns ? (i, j) : (j, i);
                weight[row, column] = T.CreateTruncating(entry);
            }
        }
    }
}
