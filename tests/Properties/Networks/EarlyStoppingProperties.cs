using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Layers;
using InitStudy.Model.Training;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Networks;

/// <summary>Early stopping ends training after so many losses without a new lowest one, and goes back there.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class EarlyStoppingProperties
{
    /// <summary>
    /// The last loss seen is the first that comes <c>patience</c> after the lowest one so far, or is not finite.
    /// </summary>
    [Property]
    public void EndsWhereTheRuleSaysAndPutsBackTheBest(NetworkCase c, byte[] tenths, byte waits)
    {
        var (patience, network) = (waits % 5 + 1, WithStatistics(c));
        double[] losses = [.. tenths.Select(tenth => tenth < 4 ? double.NaN : tenth % 12 / 10.0)];
        var watch = new EarlyStopping<double>(network, patience);
        List<double[]> states = [State(network)];
        foreach (var loss in losses)
        {
            Disturb(network, states.Count);
            states.Add(State(network));
            watch.Observe(loss);
        }

        var seen = Seen(losses, patience);
        double[] finite = [.. losses.Take(seen).Where(double.IsFinite)];
        var best = finite.Length == 0 ? 0 : Array.IndexOf(losses, finite.Min()) + 1;
        Assert.Equal(seen, watch.Observations);
        Assert.Equal(best, watch.BestObservation);
        Assert.Equal(finite.Length == 0 ? double.PositiveInfinity : finite.Min(), watch.BestLoss);
        watch.Restore();
        Assert.Equal(states[best], State(network));
    }

    /// <summary>The second in a row without improvement ends it at patience 2; an equal loss is none.</summary>
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 4)]
    [InlineData(3, 0)]
    [InlineData(4, 0)]
    public void PatienceIsCountedFromTheBest(int patience, int endsAt)
    {
        var network = new NetworkCase([1, 1], 1, new Model.Activations.Tanh(), new(1)).Network<double>(1);
        var watch = new EarlyStopping<double>(network, patience);
        double[] losses = [3, 2, 2, 2.5, 1];
        var end = 0;
        for (var t = 1; t <= losses.Length; t++)
        {
            watch.Observe(losses[t - 1]);
            if (end == 0 && watch.Stopped) end = t;
        }

        Assert.Equal(endsAt, end);
        Assert.Equal(endsAt == 0 ? 1 : 2, watch.BestLoss);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void ADivergedRunEndsAtOnceAndTheBestIsStillThere(double diverged)
    {
        var network = new NetworkCase([2, 3, 2], 1, new Model.Activations.Tanh(), new(1)).Network<double>(1);
        var watch = new EarlyStopping<double>(network, 10);
        watch.Observe(1);
        var best = State(network);
        foreach (var state in network.State) state.Fill(double.NaN);
        watch.Observe(diverged);
        Assert.True(watch.Stopped);
        Assert.Equal(1, watch.BestLoss);
        watch.Restore();
        Assert.Equal(best, State(network));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void PatienceBelowOneIsNamed(int patience)
    {
        var network = new NetworkCase([1, 1], 1, new Model.Activations.Tanh(), new(1)).Network<double>(1);
        Failure.Names(() => _ = new EarlyStopping<double>(network, patience), $"patience is {patience}", "at least 1");
    }

    static int Seen(double[] losses, int patience)
    {
        for (var t = 1; t <= losses.Length; t++)
        {
            if (!double.IsFinite(losses[t - 1])) return t;
            var lowest = Array.IndexOf(losses, losses.Take(t).Min()) + 1;
            if (t - lowest == patience) return t;
        }

        return losses.Length;
    }

    static Network<double> WithStatistics(NetworkCase c)
    {
        var plain = c.Network<double>(1);
        return new([.. plain.Layers, new RunningMean(c.Outputs)], 1);
    }

    static double[] State(Network<double> network) => [.. network.State.SelectMany(state => state.Values.ToArray())];

    static void Disturb(Network<double> network, int t)
    {
        foreach (var state in network.State)
        {
            foreach (ref var value in state.Values) value += 1.0 / t;
        }
    }

    /// <summary>A layer that remembers something that is no parameter.</summary>
    sealed class RunningMean(int width) : ILayer<double>
    {
        readonly Matrix<double> _mean = new(1, width);

        public int Inputs => width;

        public int Outputs => width;

        public IReadOnlyList<Parameter<double>> Parameters => [];

        public IReadOnlyList<Matrix<double>> State => [_mean];

        public void Forward(Matrix<double> x, Matrix<double> y, Pass pass = Pass.Training) => x.CopyTo(y);

        public void Backward(Matrix<double> x, Matrix<double> y, Matrix<double> dy, Matrix<double> dx) => dy.CopyTo(dx);
    }
}
