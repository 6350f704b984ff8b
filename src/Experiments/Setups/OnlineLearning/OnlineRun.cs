using InitStudy.Experiments.Data;
using InitStudy.Model;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.OnlineLearning;

/// <summary>Networks that learn side by side from one endless stream: the same new images, in the same order, for all.</summary>
/// <remarks>
/// Glorot and Bengio 2010, section 2.3: batches of ten, plain gradient descent on the negative log-likelihood. A network
/// whose loss is no longer finite stops learning: it has diverged, and predicts nothing right.
/// </remarks>
sealed class OnlineRun
{
    /// <summary>Images of an update.</summary>
    public const int Batch = 10;

    const int BatchesAtOnce = 100;

    readonly Shapeset _set;
    readonly RandomStream _stream;
    readonly IReadOnlyList<Network<float>> _networks;
    readonly OptimizerState<float>[] _optimizations;
    readonly Matrix<float> _images, _outputGradient = new(Batch, Shapeset.Classes);
    readonly int[] _labels = new int[BatchesAtOnce * Batch];

    /// <summary>A run before its first update.</summary>
    /// <param name="set">Where images come from.</param>
    /// <param name="stream">Update u, from 0, has images 10 u to 10 u + 9 of it.</param>
    /// <param name="networks">What learns; each takes at least ten rows.</param>
    /// <param name="learningRates">One for each network.</param>
    /// <exception cref="ArgumentException">When there are not as many learning rates as networks.</exception>
    public OnlineRun(
        Shapeset set, RandomStream stream, IReadOnlyList<Network<float>> networks, IReadOnlyList<double> learningRates)
    {
        Require.Length(learningRates.Count, networks.Count);
        (_set, _stream, _networks) = (set, stream, networks);
        _optimizations = [.. networks.Zip(learningRates, (network, rate) => new OptimizerState<float>(new Sgd(rate), network.Parameters))];
        _images = new(BatchesAtOnce * Batch, set.Pixels);
    }

    /// <summary>Updates so far.</summary>
    public int Updates { get; private set; }

    /// <summary>Learns until it has taken that many updates, less what it took before.</summary>
    /// <exception cref="OperationCanceledException">When cancelled; asked every hundred updates.</exception>
    public void LearnUntil(int updates, CancellationToken cancellation = default)
    {
        for (; Updates < updates; Updates++)
        {
            var first = Updates % BatchesAtOnce * Batch;
            if (first == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                _set.Fill(_stream, (long)Updates * Batch, _images, _labels);
            }

            for (var n = 0; n < _networks.Count; n++) Update(n, _images.RowRange(first, Batch), _labels.AsSpan(first, Batch));
        }
    }

    void Update(int n, Matrix<float> images, ReadOnlySpan<int> labels)
    {
        var logits = _networks[n].Forward(images);
        if (!double.IsFinite(SoftmaxCrossEntropy.Evaluate(logits, labels, _outputGradient))) return;
        _networks[n].Differentiate(_outputGradient);
        _optimizations[n].Step();
    }
}
