using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Layers;

/// <summary>
/// One linear layer without bias under one input and one output gradient, both fixed while the weights are drawn.
/// </summary>
/// <remarks>
/// Variances are over weights: given x, the units z_j = Σ x_i W_ij are independent, with variance Var[W] ‖x‖².
/// </remarks>
static class SingleLayer
{
    /// <summary>fanIn z_j² / ‖x‖² for every unit j: their mean is the forward gain, fanIn · Var[W].</summary>
    public static double[] ForwardGains(IInitializer initializer, int fanIn, int fanOut, RandomStream random)
    {
        var dense = new Dense<double>(fanIn, fanOut, initializer, random.Child("weights"));
        var x = Normals(fanIn, random.Child("x"));
        var z = new Matrix<double>(1, fanOut);
        dense.Forward(x, z);
        return Scaled(z, fanIn / SquaredNorm(x));
    }

    /// <summary>fanOut dx_i² / ‖dz‖² for every input i: their mean is the backward gain, fanOut · Var[W].</summary>
    public static double[] BackwardGains(IInitializer initializer, int fanIn, int fanOut, RandomStream random)
    {
        var dense = new Dense<double>(fanIn, fanOut, initializer, random.Child("weights"));
        var x = Normals(fanIn, random.Child("x"));
        var dz = Normals(fanOut, random.Child("dz"));
        var dx = new Matrix<double>(1, fanIn);
        dense.Backward(x, dz, dz, dx);
        return Scaled(dx, fanOut / SquaredNorm(dz));
    }

    /// <summary>The pre-activations z_j of one random input that is scaled to mean square 1.</summary>
    /// <remarks>
    /// Whatever the input, normal weights make them independent N(0, fanIn · Var[W]). Without the scaling, or with two
    /// inputs under the same weights, they would depend on each other.
    /// </remarks>
    public static Matrix<double> PreActivations(IInitializer initializer, int fanIn, int fanOut, RandomStream random)
    {
        var dense = new Dense<double>(fanIn, fanOut, initializer, random.Child("weights"));
        var x = Normals(fanIn, random.Child("x"));
        var toUnit = Math.Sqrt(fanIn / SquaredNorm(x));
        foreach (ref var feature in x.Values) feature *= toUnit;
        var z = new Matrix<double>(1, fanOut);
        dense.Forward(x, z);
        return z;
    }

    /// <summary>The weights alone.</summary>
    public static Matrix<double> Weights(IInitializer initializer, int fanIn, int fanOut, RandomStream random)
    {
        var weights = new Matrix<double>(fanIn, fanOut);
        initializer.Fill(weights, random.Child("weights"));
        return weights;
    }

    /// <summary>A row of independent N(0, 1).</summary>
    public static Matrix<double> Normals(int count, RandomStream random)
    {
        var row = new Matrix<double>(1, count);
        random.FillNormal(0, row.Values);
        return row;
    }

    /// <summary>‖x‖².</summary>
    public static double SquaredNorm(Matrix<double> x) => Model.Kernels.Reduction.SumOfSquares<double>(x.Values);

    static double[] Scaled(Matrix<double> z, double factor)
    {
        var gains = new double[z.Count];
        for (var j = 0; j < gains.Length; j++) gains[j] = factor * z[0, j] * z[0, j];
        return gains;
    }
}
