using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.RecurrentNetworks;

/// <summary>A linear recurrence h ← h W.</summary>
/// <param name="Radius">Its spectral radius, or its largest singular value.</param>
/// <param name="Units">Length of h.</param>
public sealed record Recurrence(double Radius, int Units)
{
    /// <summary>Radius times an orthogonal matrix: all eigenvalues, and all singular values, of that size.</summary>
    internal static Matrix<double> Scaled(Recurrence c, RandomStream random)
    {
        var w = new Matrix<double>(c.Units, c.Units);
        new Orthogonal(c.Radius).Fill(w, random.Child("weights"));
        return w;
    }

    /// <summary>Orthogonal · diagonal · orthogonal, the diagonal between 0 and the radius.</summary>
    internal static Matrix<double> WithSingularValuesUpTo(Recurrence c, RandomStream random)
    {
        var left = Scaled(c, random);
        for (var i = 0; i < c.Units; i++)
        {
            var share = random.Child("diagonal").Uniform(i);
            foreach (ref var entry in left.Row(i)) entry *= share;
        }

        var right = Scaled(c with { Radius = 1 }, random.Child("right"));
        var product = new Matrix<double>(c.Units, c.Units);
        MatrixProduct.Multiply(left.Transpose, right, into: product);
        return product;
    }
}
