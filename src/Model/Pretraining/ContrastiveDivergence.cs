using System.Numerics;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Pretraining;

/// <summary>CD-k: a restricted Boltzmann machine in training, one minibatch a step.</summary>
/// <remarks>
/// The gradient of −ln p(v) is ⟨v·h⟩ under the model less ⟨v·h⟩ under the data; CD-k takes, for the model, what k steps of
/// Gibbs sampling make of the data. All states are sampled; the statistics use p(h | v), which has the same mean as
/// sampled h and less noise. Hinton 2002, Neural Computation 14:1771–1800; Hinton 2012, sections 2 and 3. Row r of step t
/// is row Choice(t · batch + r) of the child stream "batches"; number s of the chain's half steps draws from child s of
/// child t of "chain".
/// </remarks>
public sealed class ContrastiveDivergence<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    readonly OptimizerState<T> _optimization;
    readonly Matrix<T> _data, _clamped, _clampedHidden, _visible, _hidden, _states;
    readonly RandomStream _batches, _chain;

    /// <summary>Training that has not taken a step. Shapes: data (count, visible), each number from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// When batch or k is 0 or negative, or there is no data, or some below 0, above 1 or NaN.
    /// </exception>
    /// <exception cref="ArgumentException">When the data has not one column for each visible unit.</exception>
    public ContrastiveDivergence(
        RestrictedBoltzmannMachine<T> machine, IOptimizer optimizer, Matrix<T> data, int batch, int k, RandomStream random)
    {
        Require.Positive(data.Rows);
        Require.Length(data.Columns, machine.Visible);
        Require.Shares(data);
        (Machine, K, _data) = (machine, Require.Positive(k), data);
        (_batches, _chain) = (random.Child("batches"), random.Child("chain"));
        _optimization = new(optimizer, [machine.Layer.Weight, machine.Layer.Bias, machine.VisibleBias]);
        Matrix<T> Buffer(int columns) => new(Require.Positive(batch), columns);
        (_clamped, _visible) = (Buffer(machine.Visible), Buffer(machine.Visible));
        (_clampedHidden, _hidden, _states) = (Buffer(machine.Hidden), Buffer(machine.Hidden), Buffer(machine.Hidden));
    }

    /// <summary>What is trained.</summary>
    public RestrictedBoltzmannMachine<T> Machine { get; }

    /// <summary>Steps of Gibbs sampling, at least 1.</summary>
    public int K { get; }

    /// <summary>Steps of training taken so far.</summary>
    public long Steps => _optimization.Steps;

    /// <summary>Moves the parameters against the gradient that the next batch gives.</summary>
    public void Step()
    {
        Differentiate();
        _optimization.Step();
    }

    /// <summary>Fills the gradients from the next batch, without an update.</summary>
    public void Differentiate()
    {
        Minibatch.Draw(_data, _batches, Steps, into: _clamped);
        Machine.HiddenProbabilities(_clamped, _clampedHidden);
        _clampedHidden.CopyTo(_hidden);
        var chain = _chain.Child(Steps);
        for (var step = 0; step < K; step++) Gibbs(chain, 2L * step);
        WriteGradients();
    }

    /// <summary>h from p(h | v), v from p(v | h), and the new p(h | v).</summary>
    void Gibbs(RandomStream chain, long halfStep)
    {
        Bernoulli.Sample(_hidden, _states, chain.Child(halfStep));
        Machine.VisibleProbabilities(_states, _visible);
        Bernoulli.Sample(_visible, _visible, chain.Child(halfStep + 1));
        Machine.HiddenProbabilities(_visible, _hidden);
    }

    /// <summary>(statistics of the chain − statistics of the data) / batch.</summary>
    void WriteGradients()
    {
        var (weight, bias, visibleBias) = (Machine.Layer.Weight.Gradient, Machine.Layer.Bias.Gradient, Machine.VisibleBias.Gradient);
        bias.Fill(T.Zero);
        visibleBias.Fill(T.Zero);
        MatrixProduct.Multiply(_clamped.Transpose, _clampedHidden, into: weight);
        RowOperations.AddColumnSums(_clampedHidden, bias);
        RowOperations.AddColumnSums(_clamped, visibleBias);
        Negate(weight, bias, visibleBias);
        MatrixProduct.MultiplyAdd(_visible.Transpose, _hidden, into: weight);
        RowOperations.AddColumnSums(_hidden, bias);
        RowOperations.AddColumnSums(_visible, visibleBias);
        Scale(1.0 / _clamped.Rows, weight, bias, visibleBias);
    }

    static void Negate(params ReadOnlySpan<Matrix<T>> statistics) => Scale(-1, statistics);

    static void Scale(double factor, params ReadOnlySpan<Matrix<T>> statistics)
    {
        foreach (var matrix in statistics)
        {
            foreach (ref var number in matrix.Values) number *= T.CreateTruncating(factor);
        }
    }
}
