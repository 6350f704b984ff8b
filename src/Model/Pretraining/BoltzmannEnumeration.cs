using InitStudy.Model.Kernels;

namespace InitStudy.Model.Pretraining;

/// <summary>A machine so small that all its visible states can be listed: nothing is sampled, everything is exact.</summary>
/// <remarks>
/// State number s has unit i on where bit i of s is set. Distributions over visible states are arrays of 2^visible
/// probabilities. Everything follows the machine's parameters as they are at the time of the call.
/// </remarks>
public sealed class BoltzmannEnumeration
{
    /// <summary>The largest number of visible or hidden units.</summary>
    public const int Largest = 12;

    readonly RestrictedBoltzmannMachine<double> _machine;

    /// <summary>The lists of a machine.</summary>
    /// <exception cref="ArgumentException">When it has more than <see cref="Largest"/> visible or hidden units.</exception>
    public BoltzmannEnumeration(RestrictedBoltzmannMachine<double> machine)
    {
        if (machine.Visible > Largest || machine.Hidden > Largest)
            Require.Invalid($"machine is {machine.Visible} by {machine.Hidden}; expected at most {Largest} units of each kind");
        _machine = machine;
        (VisibleStates, HiddenStates) = (States(machine.Visible), States(machine.Hidden));
    }

    /// <summary>All visible states, (2^visible, visible).</summary>
    public Matrix<double> VisibleStates { get; }

    /// <summary>All hidden states, (2^hidden, hidden).</summary>
    public Matrix<double> HiddenStates { get; }

    /// <summary>ln Z = ln Σᵥ exp(−F(v)).</summary>
    public double LogPartition()
    {
        var (sum, least) = (0.0, double.PositiveInfinity);
        for (var s = 0; s < VisibleStates.Rows; s++) least = Math.Min(least, FreeEnergy(s));
        for (var s = 0; s < VisibleStates.Rows; s++) sum += Elementary.Exp(least - FreeEnergy(s));
        return Elementary.Log(sum) - least;
    }

    /// <summary>p(v) = exp(−F(v)) / Z of every visible state.</summary>
    public double[] Distribution()
    {
        var logPartition = LogPartition();
        return [.. Enumerable.Range(0, VisibleStates.Rows).Select(s => Elementary.Exp(-FreeEnergy(s) - logPartition))];
    }

    /// <summary>Σᵥ data(v) ln p(v), the mean log-likelihood of data with that distribution.</summary>
    /// <exception cref="ArgumentException">When the distribution is not one over 2^visible states.</exception>
    public double LogLikelihood(IReadOnlyList<double> data)
    {
        Require.Length(data.Count, VisibleStates.Rows);
        var (sum, logPartition) = (0.0, LogPartition());
        for (var s = 0; s < data.Count; s++) sum -= data[s] * (FreeEnergy(s) + logPartition);
        return sum;
    }

    /// <summary>What one step of Gibbs sampling, h from p(h | v) and then v from p(v | h), makes of a distribution.</summary>
    /// <exception cref="ArgumentException">When the distribution is not one over 2^visible states.</exception>
    public double[] AfterGibbs(IReadOnlyList<double> distribution)
    {
        Require.Length(distribution.Count, VisibleStates.Rows);
        var hidden = Push(distribution, VisibleStates, HiddenStates, _machine.HiddenProbabilities);
        return Push(hidden, HiddenStates, VisibleStates, _machine.VisibleProbabilities);
    }

    /// <summary>
    /// Fills the gradients with the statistics under <paramref name="model"/> less those under <paramref name="data"/>:
    /// with the machine's own distribution that is ∂(−log-likelihood), with k steps of Gibbs from the data the mean of CD-k.
    /// </summary>
    /// <exception cref="ArgumentException">When a distribution is not one over 2^visible states.</exception>
    public void Differentiate(IReadOnlyList<double> data, IReadOnlyList<double> model)
    {
        Require.Length(data.Count, VisibleStates.Rows);
        Require.Length(model.Count, VisibleStates.Rows);
        var hidden = new Matrix<double>(VisibleStates.Rows, _machine.Hidden);
        _machine.HiddenProbabilities(VisibleStates, hidden);
        var surplus = new Matrix<double>(VisibleStates.Rows, _machine.Visible);
        VisibleStates.CopyTo(surplus);
        var one = new Matrix<double>([.. model.Zip(data, (m, d) => m - d)], 1, VisibleStates.Rows);
        for (var s = 0; s < surplus.Rows; s++)
        {
            foreach (ref var unit in surplus.Row(s)) unit *= one[0, s];
        }

        MatrixProduct.Multiply(surplus.Transpose, hidden, into: _machine.Layer.Weight.Gradient);
        MatrixProduct.Multiply(one, hidden, into: _machine.Layer.Bias.Gradient);
        MatrixProduct.Multiply(one, VisibleStates, into: _machine.VisibleBias.Gradient);
    }

    double FreeEnergy(int state) => _machine.FreeEnergy(VisibleStates.Row(state));

    /// <summary>Σ over states of distribution(state) p(new state | state), units of the new state independent.</summary>
    static double[] Push(
        IReadOnlyList<double> distribution, Matrix<double> states, Matrix<double> newStates,
        Action<Matrix<double>, Matrix<double>> probabilities)
    {
        var p = new Matrix<double>(states.Rows, newStates.Columns);
        probabilities(states, p);
        var pushed = new double[newStates.Rows];
        for (var s = 0; s < states.Rows; s++)
        {
            for (var t = 0; t < newStates.Rows; t++) pushed[t] += distribution[s] * Probability(newStates.Row(t), p.Row(s));
        }

        return pushed;
    }

    static double Probability(ReadOnlySpan<double> state, ReadOnlySpan<double> p)
    {
        var product = 1.0;
        for (var i = 0; i < state.Length; i++) product *= state[i] == 1 ? p[i] : 1 - p[i];
        return product;
    }

    static Matrix<double> States(int units)
    {
        var states = new Matrix<double>(1 << units, units);
        for (var s = 0; s < states.Rows; s++)
        {
            for (var i = 0; i < units; i++) states[s, i] = (s >> i) & 1;
        }

        return states;
    }
}
