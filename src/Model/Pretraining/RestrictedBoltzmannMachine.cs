using System.Numerics;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using static InitStudy.Model.Kernels.MatrixProduct;

namespace InitStudy.Model.Pretraining;

/// <summary>Binary visible units v and hidden units h with p(v, h) ∝ exp(−E), E(v, h) = −v·W·hᵀ − b·v − c·h.</summary>
/// <remarks>
/// Hidden units are independent given v, with p(h = 1 | v) = σ(v·W + c): a dense layer followed by the logistic function.
/// The machine shares that layer with its caller, so that what it learns stays in it. Smolensky 1986; Hinton, A practical
/// guide to training restricted Boltzmann machines, 2012, section 2. Shapes: v (batch, visible), h (batch, hidden),
/// W (visible, hidden), b (1, visible), c (1, hidden).
/// </remarks>
public sealed class RestrictedBoltzmannMachine<T>(Dense<T> layer) where T : unmanaged, IFloatingPointIeee754<T>
{
    static readonly IActivation Logistic = new Logistic();

    /// <summary>W and c.</summary>
    public Dense<T> Layer { get; } = layer;

    /// <summary>b, zero at first.</summary>
    public Parameter<T> VisibleBias { get; } = new(1, layer.Inputs);

    /// <summary>Visible units.</summary>
    public int Visible => Layer.Inputs;

    /// <summary>Hidden units.</summary>
    public int Hidden => Layer.Outputs;

    /// <summary>p(hⱼ = 1 | v) = σ((v·W)ⱼ + cⱼ) for every row.</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit.</exception>
    public void HiddenProbabilities(Matrix<T> v, Matrix<T> p) => Layer.Forward(v, p, Logistic, p);

    /// <summary>p(vᵢ = 1 | h) = σ((h·Wᵀ)ᵢ + bᵢ) for every row.</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit.</exception>
    public void VisibleProbabilities(Matrix<T> h, Matrix<T> p) => Multiply(
        h, Layer.Weight.Value.Transpose, into: p, ForwardEpilogue<T>.Of(VisibleBias.Value, p, Logistic, p));

    /// <summary>F(v) = −ln Σₕ exp(−E(v, h)) = −b·v − Σⱼ ln(1 + exp((v·W)ⱼ + cⱼ)).</summary>
    /// <exception cref="ArgumentException">When v has not one number for each visible unit.</exception>
    public double FreeEnergy(ReadOnlySpan<T> v)
    {
        Require.Length(v.Length, Visible);
        var energy = -Reduction.Dot<T>(v, VisibleBias.Value.Values);
        for (var j = 0; j < Hidden; j++)
        {
            var sum = double.CreateTruncating(Layer.Bias.Value[0, j]);
            for (var i = 0; i < Visible; i++)
                sum += double.CreateTruncating(v[i]) * double.CreateTruncating(Layer.Weight.Value[i, j]);
            energy -= new Softplus().Value(sum);
        }

        return energy;
    }
}
