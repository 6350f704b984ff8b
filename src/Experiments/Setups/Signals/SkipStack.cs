using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Theory;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>SELU layers with a connection past each of them: h ← h + φ(h W), weights of LeCun's variance.</summary>
/// <param name="Width">Units of every layer, and inputs.</param>
/// <param name="Blocks">How often.</param>
public sealed record SkipStack(int Width, int Blocks)
{
    const int Inputs = 16;

    /// <summary>Mean square of h after all blocks, over weights, for inputs of mean 0 and mean square 1.</summary>
    /// <remarks>
    /// With m the mean over units of h, and s = h W from N(0, q): q ← q + E φ(√q z)² + 2 m E φ(√q z), m ← m + E φ(√q z).
    /// </remarks>
    internal double Predicted()
    {
        var (q, m) = (1.0, 0.0);
        for (var block = 0; block < Blocks; block++)
        {
            var mean = GaussianMoments.Mean(new Selu(), q);
            (q, m) = (q + GaussianMoments.SecondMoment(new Selu(), q) + 2 * m * mean, m + mean);
        }

        return q;
    }

    /// <summary>The same of one network, over 16 inputs.</summary>
    internal double Measured(RandomStream random)
    {
        Matrix<double> h = new(Inputs, Width), s = new(Inputs, Width), branch = new(Inputs, Width);
        random.Child("x").FillNormal(0, h.Values);
        for (var block = 0; block < Blocks; block++)
        {
            new Dense<double>(Width, Width, VarianceScaling.LeCunNormal, random.Child(block)).Forward(h, s);
            new Selu().Forward(s, branch);
            for (var i = 0; i < h.Count; i++) h.Values[i] += branch.Values[i];
        }

        return SingleLayer.SquaredNorm(h) / h.Count;
    }
}
