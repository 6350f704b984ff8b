using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
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
    /// <summary>Radii from 0.5 to 1.5.</summary>
    internal static Domain<Recurrence> Domain { get; } = WithRadius(50, 150);

    /// <summary>Radii from 0.5 to 0.99.</summary>
    internal static Domain<Recurrence> Contracting { get; } = WithRadius(50, 99);

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
            foreach (ref var entry in left.Row(i)) entry *= random.Child("diagonal").Uniform(i);
        }

        var right = Scaled(c with { Radius = 1 }, random.Child("right"));
        var product = new Matrix<double>(c.Units, c.Units);
        MatrixProduct.Multiply(left.Transpose, right, into: product);
        return product;
    }

    /// <summary>‖g (Wᵀ)^steps‖ / ‖g‖ for a random gradient g: what back-propagation through time does.</summary>
    internal static double NormAfter(Matrix<double> w, int steps, RandomStream random)
    {
        var start = SingleLayer.Normals(w.Rows, random.Child("gradient"));
        var gradient = start;
        for (var step = 0; step < steps; step++)
        {
            var next = new Matrix<double>(1, w.Rows);
            MatrixProduct.Multiply(gradient, w.Transpose, into: next);
            gradient = next;
        }

        return Reduction.Norm<double>(gradient.Values) / Reduction.Norm<double>(start.Values);
    }

    static Domain<Recurrence> WithRadius(int low, int high) => new(
        [new("radius in hundredths", low, high), new("units", 1, 32)],
        codes => new(codes[0] / 100.0, codes[1]),
        new Stratum("any", random => [random.Between(0, low, high), random.LogUniform(1, 1, 32)]));
}
