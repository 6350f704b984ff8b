using System.Numerics;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Pretraining;

/// <summary>Training of a network to give back its input, one minibatch a step, without labels.</summary>
/// <remarks>
/// Row r of step t is row Choice(t · batch + r) of the child stream "batches", and its noise comes from child t of
/// "noise": a step is a pure function of its number. A run whose loss stops being finite has diverged; later steps do
/// nothing.
/// </remarks>
public sealed class ReconstructionRun<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    readonly Matrix<T> _data, _clean, _noisy, _outputGradient;
    readonly OptimizerState<T> _optimization;
    readonly RandomStream _batches, _noise;

    /// <summary>A run that has not taken a step. Shapes: data (count, inputs).</summary>
    /// <exception cref="ArgumentException">When there is no data, or the network's outputs are not as many as its inputs.</exception>
    public ReconstructionRun(Network<T> network, IOptimizer optimizer, Matrix<T> data, RandomStream random)
    {
        Require.Positive(data.Rows);
        Require.Length(network.Layers[^1].Outputs, data.Columns);
        (Network, _data) = (network, data);
        (_batches, _noise) = (random.Child("batches"), random.Child("noise"));
        _optimization = new(optimizer, network.Parameters);
        _clean = new(network.Batch, data.Columns);
        _noisy = new(network.Batch, data.Columns);
        _outputGradient = new(network.Batch, data.Columns);
    }

    /// <summary>What is trained.</summary>
    public Network<T> Network { get; }

    /// <summary>The error that is made small.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When it is cross-entropy and a number of the data is not from 0 to 1.</exception>
    public Reconstruction Reconstruction
    {
        get;
        init
        {
            field = Require.Named(value, nameof(Reconstruction));
            if (value == Reconstruction.CrossEntropy) Require.Shares(_data, "data");
        }
    }

    /// <summary>Noise on the input, which a denoising autoencoder removes, or none.</summary>
    public ICorruption? Corruption { get; init; }

    /// <summary>Steps taken so far.</summary>
    public long Steps => _optimization.Steps;

    /// <summary>Whether a loss has been NaN or infinite.</summary>
    public bool Diverged { get; private set; }

    /// <summary>One step: the loss of the batch before the update; NaN once diverged.</summary>
    public double Step()
    {
        if (Diverged) return double.NaN;
        var loss = Differentiate();
        Diverged = !double.IsFinite(loss);
        if (Diverged) return double.NaN;
        _optimization.Step();
        return loss;
    }

    /// <summary>Forward and backward for the next batch without an update.</summary>
    public double Differentiate()
    {
        Minibatch.Draw(_data, _batches, Steps, into: _clean);
        Corruption?.Corrupt(_clean, _noisy, _noise.Child(Steps));
        var output = Network.Forward(Corruption is null ? _clean : _noisy);
        var loss = Reconstruction.Evaluate(output, _clean, _outputGradient);
        Network.Differentiate(_outputGradient);
        return loss;
    }
}
