using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;
using MathNet.Numerics.LinearAlgebra.Double;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>The Jacobian Jˡ = ∂zˡ⁺¹/∂zˡ of one square layer of a tanh network at initialization.</summary>
/// <remarks>
/// Glorot and Bengio 2010, section 4.2.2, eq. 17; zˡ⁺¹ = tanh(zˡ W). All layers have the same width, inputs are from
/// N(0, q). The Jacobian is that of the first of <see cref="Inputs"/> random inputs.
/// </remarks>
sealed class LayerJacobian
{
    /// <summary>Inputs that variances are taken over.</summary>
    public const int Inputs = 64;

    readonly Lazy<double[]> _singularValues;

    /// <summary>Draws a network and its inputs.</summary>
    /// <param name="c">Which layer of which network.</param>
    /// <param name="random">Weights and inputs are children of it.</param>
    public LayerJacobian(JacobianCase c, RandomStream random)
    {
        int[] sizes = [.. Enumerable.Repeat(c.Width, c.Layer + 2)];
        var dense = Mlp.Create<double>(sizes, new Tanh(), c.Initializer, random.Child("weights"), Inputs);
        var network = new Network<double>([.. dense.Layers, new Activate<double>(c.Width, new Tanh())], Inputs);
        var x = new Matrix<double>(Inputs, c.Width);
        random.Child("x").FillNormal(0, x.Values);
        foreach (ref var feature in x.Values) feature *= Math.Sqrt(c.InputMeanSquare);
        var output = network.Forward(x);

        var input = network.Input(2 * c.Layer);
        VarianceRatio = Reduction.SumOfSquares<double>(output.Values) / Reduction.SumOfSquares<double>(input.Values);
        var jacobian = ((Dense<double>)network.Layers[2 * c.Layer]).Weight.Value;
        for (var i = 0; i < c.Width; i++)
        {
            for (var j = 0; j < c.Width; j++) jacobian[i, j] *= 1 - output[0, j] * output[0, j];
        }

        MeanSquare = Reduction.SumOfSquares<double>(jacobian.Values) / c.Width;
        _singularValues = new(() => [.. new DenseMatrix(c.Width, c.Width, jacobian.Values.ToArray()).Svd(computeVectors: false).S]);
    }

    /// <summary>Mean singular value.</summary>
    public double Mean => Reduction.Sum<double>(_singularValues.Value) / _singularValues.Value.Length;

    /// <summary>Mean square of the singular values, ‖J‖² / n.</summary>
    public double MeanSquare { get; }

    /// <summary>|det J|^(1/n), the geometric mean of the singular values: by what volumes change, per dimension.</summary>
    public double Volume => Elementary.Exp(_singularValues.Value.Sum(Elementary.Log) / _singularValues.Value.Length);

    /// <summary>Var[zˡ⁺¹] / Var[zˡ] over units and inputs.</summary>
    public double VarianceRatio { get; }
}
