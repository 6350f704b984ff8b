using System.Numerics;

namespace InitStudy.Model.Training;

/// <summary>Watches a validation loss: says when to stop, and puts the network back to the lowest one.</summary>
/// <remarks>
/// Training stops at the observation that is the <c>patience</c>-th in a row without a new lowest loss, or at once when
/// a loss is NaN or infinite: a diverged run does not recover. A. Géron, chapters 4 and 11; Prechelt, "Early stopping,
/// but when?" (1998), criterion UP with strips of one observation counted from the lowest.
/// </remarks>
public sealed class EarlyStopping<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    readonly Network<T> _network;
    readonly int _patience;
    readonly Matrix<T>[] _best;

    /// <summary>A watch that has seen nothing: until it has, the best network is the one of now.</summary>
    /// <param name="network">What is copied and put back, running statistics included.</param>
    /// <param name="patience">Observations in a row without improvement that end training, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">When patience is 0 or negative.</exception>
    public EarlyStopping(Network<T> network, int patience)
    {
        (_network, _patience) = (network, Require.Positive(patience));
        _best = [.. network.State.Select(state => new Matrix<T>(state.Rows, state.Columns))];
        Keep();
    }

    /// <summary>The lowest loss so far; +∞ before a first finite one.</summary>
    public double BestLoss { get; private set; } = double.PositiveInfinity;

    /// <summary>Number of the observation with the lowest loss, from 1; 0 before a first finite one.</summary>
    public int BestObservation { get; private set; }

    /// <summary>Observations so far.</summary>
    public int Observations { get; private set; }

    /// <summary>Whether training should end.</summary>
    public bool Stopped { get; private set; }

    /// <summary>One more loss, of the network as it is now; once stopped, nothing changes any more.</summary>
    public void Observe(double validationLoss)
    {
        if (Stopped) return;
        Observations++;
        if (double.IsFinite(validationLoss) && validationLoss < BestLoss)
        {
            (BestLoss, BestObservation) = (validationLoss, Observations);
            Keep();
        }

        Stopped = !double.IsFinite(validationLoss) || Observations - BestObservation >= _patience;
    }

    /// <summary>Makes the network what it was at the lowest loss.</summary>
    public void Restore()
    {
        for (var s = 0; s < _best.Length; s++) _best[s].CopyTo(_network.State[s]);
    }

    void Keep()
    {
        for (var s = 0; s < _best.Length; s++) _network.State[s].CopyTo(_best[s]);
    }
}
