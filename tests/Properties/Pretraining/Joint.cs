using InitStudy.Model.Kernels;
using InitStudy.Model.Pretraining;

namespace InitStudy.Properties.Pretraining;

/// <summary>The joint distribution of a tiny machine, straight from its energy: nothing factorizes here.</summary>
sealed class Joint
{
    readonly double[,] _weights;

    internal Joint(RestrictedBoltzmannMachine<double> machine)
    {
        (Machine, Visible, Hidden) = (machine, States(machine.Visible), States(machine.Hidden));
        _weights = new double[Visible.Count, Hidden.Count];
        for (var v = 0; v < Visible.Count; v++)
            for (var h = 0; h < Hidden.Count; h++) _weights[v, h] = Elementary.Exp(-Energy(Visible[v], Hidden[h]));
    }

    internal RestrictedBoltzmannMachine<double> Machine { get; }

    /// <summary>All states of the visible units, the first unit changing fastest.</summary>
    internal IReadOnlyList<double[]> Visible { get; }

    internal IReadOnlyList<double[]> Hidden { get; }

    /// <summary>exp(−E(v, h)), not normalized.</summary>
    internal double Weight(int v, int h) => _weights[v, h];

    internal double OfVisible(int v) => Enumerable.Range(0, Hidden.Count).Sum(h => Weight(v, h));

    internal double OfHidden(int h) => Enumerable.Range(0, Visible.Count).Sum(v => Weight(v, h));

    double Energy(double[] v, double[] h)
    {
        var energy = 0.0;
        for (var i = 0; i < v.Length; i++) energy -= Machine.VisibleBias.Value[0, i] * v[i];
        for (var j = 0; j < h.Length; j++) energy -= Machine.Layer.Bias.Value[0, j] * h[j];
        for (var i = 0; i < v.Length; i++)
            for (var j = 0; j < h.Length; j++) energy -= v[i] * Machine.Layer.Weight.Value[i, j] * h[j];
        return energy;
    }

    static List<double[]> States(int units) => units == 0
        ? [[]]
        : [.. new[] { 0.0, 1 }.SelectMany(last => States(units - 1).Select(state => (double[])[.. state, last]))];
}
