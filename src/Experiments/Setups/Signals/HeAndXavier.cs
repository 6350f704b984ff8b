using InitStudy.Experiments.Setups.Layers;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>
/// Two ReLU networks of equal layers without biases, with the same random numbers behind their weights: variance 1 / n,
/// which He et al. call Xavier's, and 2 / n.
/// </summary>
/// <param name="Width">n: units of every layer, inputs and outputs; at least 32, or a layer may be 0 altogether.</param>
/// <param name="HiddenLayers">L; the network has L + 1 dense layers.</param>
public sealed record HeAndXavier(int Width, int HiddenLayers)
{
    const int Inputs = 4;

    /// <summary>‖logits‖ of the one over that of the other.</summary>
    internal double LogitRatio(RandomStream random) =>
        Norm(Xavier(random).Output(2 * HiddenLayers)) / Norm(He(random).Output(2 * HiddenLayers));

    /// <summary>‖∂L/∂W‖ of one layer of the one over that of the other, for the same ∂L/∂logits.</summary>
    /// <param name="layer">From 0.</param>
    /// <param name="random">Weights, inputs and gradients are children of it.</param>
    internal double DerivativeRatio(int layer, RandomStream random) =>
        Norm(Xavier(random).Weights[layer].Gradient) / Norm(He(random).Weights[layer].Gradient);

    Network<double> He(RandomStream random) => Passed(VarianceScaling.HeNormal, random);

    Network<double> Xavier(RandomStream random) => Passed(VarianceScaling.LeCunNormal, random);

    Network<double> Passed(VarianceScaling weights, RandomStream random)
    {
        int[] sizes = [.. Enumerable.Repeat(Width, HiddenLayers + 2)];
        var network = Mlp.Create<double>(sizes, new Relu(), weights, random.Child("weights"), Inputs);
        Matrix<double> x = new(Inputs, Width), dy = new(Inputs, Width);
        random.Child("x").FillNormal(0, x.Values);
        random.Child("dy").FillNormal(0, dy.Values);
        network.Forward(x);
        network.Differentiate(dy);
        return network;
    }

    static double Norm(Matrix<double> matrix) => Math.Sqrt(SingleLayer.SquaredNorm(matrix));
}
