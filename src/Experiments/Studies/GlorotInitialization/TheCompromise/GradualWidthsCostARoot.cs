using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.TheCompromise;

/// <summary>
/// Widths that grow or shrink step by step cost about the root of their ratio, once.
/// </summary>
public sealed class GradualWidthsCostARoot : Hypothesis<GradualWidthsCostARoot.Widths>
{
    /// <summary>A linear network whose widths go from one number to another in equal steps.</summary>
    public sealed record Widths(Flow Flow, int First, int Last, int Layers)
    {
        internal IReadOnlyList<int> All =>
            [.. Enumerable.Range(0, Layers + 1).Select(l => First + (Last - First) * l / Layers)];
    }

    const int Narrow = 64, Wide = 256;

    public override Section Section => GlorotInitializationStudy.TheCompromise;

    public override Claim Claim => Claim.Derived(
        "In the linear regime, where widths grow or shrink step by step from a to b, Glorot weights multiply " +
        "the mean square of the signal by about √(a / b) and that of the gradient by about √(b / a), to first " +
        "order in a layer's step; the error falls as 1 / depth.",
        "Glorot and Bengio 2010, eq. 5, 6 and 12: with fanOut = e^h fanIn, ln(2 / (1 + e^h)) = −h / 2 − h² " +
        "/ 8 + …, and the h add up to ln(b / a)")
        .InSpanish(
            "En régimen lineal, donde los anchos crecen o menguan paso a paso de a hasta b, los pesos de " +
            "Glorot multiplican la media cuadrática de la señal por cerca de √(a / b) y la del gradiente por " +
            "cerca de √(b / a), a primer orden en el paso de una capa; el error cae como 1 / profundidad.");

    public override string Reading =>
        "Mean square out over mean square in, of a signal or a gradient through 3 to 5 linear layers from " +
        "64 to 256 units or back, where the product is off the root by 9 % for three layers and 5 % for " +
        "five; that the error falls as 1 / depth follows from the series and is not tested. A typical network keeps " +
        "e^(−Σ 1/n) of the mean over weights.";

    public override string Quantity => "factor of the network";
    public override string Theory =>
        "Π 2 fanIn / (fanIn + fanOut) forward, Π 2 fanOut / (fanIn + fanOut) backward, times e^(−Σ 1/n)";
    public override int Cases => 6;
    public override Test Test { get; } = new Most(Tolerance.Within(0.4));

    protected override Domain<Widths> Domain => new(
        [new("backward", 0, 1), new("shrinking", 0, 1), new("layers", 3, 5)],
        codes => codes[1] == 0
            ? new((Flow)codes[0], Narrow, Wide, codes[2])
            : new((Flow)codes[0], Wide, Narrow, codes[2]),
        new("signal", random => [0, random.Choice(0, 2), random.Between(1, 3, 5)]),
        new("gradient", random => [1, random.Choice(0, 2), random.Between(1, 3, 5)]));

    protected override double Predict(Widths c)
    {
        var factor = 1.0;
        foreach (var (fanIn, fanOut) in c.All.Zip(c.All.Skip(1)))
        {
            var (from, into) = c.Flow == Flow.Forward ? (fanIn, fanOut) : (fanOut, fanIn);
            factor *= 2.0 * from / (fanIn + fanOut) * Elementary.Exp(-1.0 / into);
        }

        return factor;
    }

    protected override IReadOnlyList<double> Measure(Widths c, RandomStream random) =>
        [GlorotLinearNet.Factor(c.All, c.Flow, random)];
}
