using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>The one matrix that a deep linear network of equal layers is.</summary>
static class DeepProduct
{
    /// <summary>Its singular values, largest first.</summary>
    public static double[] SingularValues(DeepNet c, IInitializer initializer, RandomStream random) =>
        new MathNet.Numerics.LinearAlgebra.Double.DenseMatrix(
            c.Width, c.Width, Of(c, initializer, random).Values.ToArray()).Svd(computeVectors: false).S.ToArray();

    /// <summary>Mean of s⁴ over the square of the mean of s², s the singular values: 1 if all are equal, whatever the scale.</summary>
    public static double Spread(DeepNet c, IInitializer initializer, RandomStream random)
    {
        var product = Of(c, initializer, random);
        var gram = new Matrix<double>(c.Width, c.Width);
        MatrixProduct.Multiply(product.Transpose, product, into: gram);
        var (second, fourth) = (SingleLayer.SquaredNorm(product) / c.Width, SingleLayer.SquaredNorm(gram) / c.Width);
        return fourth / (second * second);
    }

    static Matrix<double> Of(DeepNet c, IInitializer initializer, RandomStream random)
    {
        var product = SingleLayer.Weights(initializer, c.Width, c.Width, random.Child(0));
        for (var l = 1; l < c.Depth; l++)
        {
            var next = new Matrix<double>(c.Width, c.Width);
            var weights = SingleLayer.Weights(initializer, c.Width, c.Width, random.Child(l));
            MatrixProduct.Multiply(product, weights, into: next);
            product = next;
        }

        return product;
    }
}
