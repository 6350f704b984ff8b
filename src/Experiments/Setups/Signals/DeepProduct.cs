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
    public static double[] SingularValues(DeepNet c, IInitializer initializer, RandomStream random)
    {
        var product = SingleLayer.Weights(initializer, c.Width, c.Width, random.Child(0));
        for (var l = 1; l < c.Depth; l++)
        {
            var next = new Matrix<double>(c.Width, c.Width);
            var weights = SingleLayer.Weights(initializer, c.Width, c.Width, random.Child(l));
            MatrixProduct.Multiply(product, weights, into: next);
            product = next;
        }

        return new MathNet.Numerics.LinearAlgebra.Double.DenseMatrix(c.Width, c.Width, product.Values.ToArray())
            .Svd(computeVectors: false).S.ToArray();
    }
}
