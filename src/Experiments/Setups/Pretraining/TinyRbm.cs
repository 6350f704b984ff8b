using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Pretraining;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Pretraining;

/// <summary>A restricted Boltzmann machine so small that all its states can be listed.</summary>
/// <param name="Visible">Visible units.</param>
/// <param name="Hidden">Hidden units.</param>
public sealed record TinyRbm(int Visible, int Hidden)
{
    /// <summary>From 1 to 4 units of each kind.</summary>
    internal static Domain<TinyRbm> Domain { get; } = new(
        [new("visible", 1, 4), new("hidden", 1, 4)],
        codes => new(codes[0], codes[1]),
        new Stratum("any", random => [random.Between(0, 1, 4), random.Between(1, 1, 4)]));

    /// <summary>Weights and biases from N(0, deviation²).</summary>
    internal RestrictedBoltzmannMachine<double> Draw(double deviation, RandomStream random)
    {
        var normal = new Normal(deviation);
        var machine = new RestrictedBoltzmannMachine<double>(new Dense<double>(Visible, Hidden, normal, random.Child("weights")));
        normal.Fill(machine.Layer.Bias.Value, random.Child("hidden bias"));
        normal.Fill(machine.VisibleBias.Value, random.Child("visible bias"));
        return machine;
    }

    /// <summary>
    /// ‖mean of CD-k − gradient of the log-likelihood‖ / ‖gradient‖ by the weights, for data of any distribution over the
    /// visible states; nothing is sampled.
    /// </summary>
    internal double ErrorOfContrastiveDivergence(int k, RandomStream random)
    {
        var machine = Draw(1, random);
        var exact = new BoltzmannEnumeration(machine);
        var data = Distribution(exact.VisibleStates.Rows, random.Child("data"));
        IReadOnlyList<double> chain = data;
        for (var step = 0; step < k; step++) chain = exact.AfterGibbs(chain);
        exact.Differentiate(data, exact.Distribution());
        var truth = machine.Layer.Weight.Gradient.Values.ToArray();
        exact.Differentiate(data, chain);
        double[] difference = [.. machine.Layer.Weight.Gradient.Values.ToArray().Zip(truth, (a, b) => a - b)];
        return Reduction.Norm<double>(difference) / Reduction.Norm<double>(truth);
    }

    static double[] Distribution(int states, RandomStream random)
    {
        var weights = new double[states];
        random.FillUniform(0, weights);
        var sum = Reduction.Sum<double>(weights);
        foreach (ref var weight in weights.AsSpan()) weight /= sum;
        return weights;
    }
}
