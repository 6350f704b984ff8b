using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.OneLayer;

/// <summary>The heuristic U(±1/√fanIn) keeps only a third of the mean square.</summary>
public sealed class HeuristicKeepsAThird : Hypothesis<Fans>
{
    public override Section Section => GlorotInitializationStudy.OneLayer;

    public override Claim Claim => Claim.Derived(
        "A linear layer with the commonly used heuristic U(−1/√n, 1/√n), n the size of the previous layer, keeps 1/3 " +
        "of the signal's mean square.",
        "Glorot and Bengio 2010, eq. 5 with n · Var[W] = 1/3 (eq. 1 and 15)")
        .InSpanish(
            "Una capa lineal con la heurística de uso común U(−1/√n, 1/√n), con n el tamaño de la capa anterior, " +
            "conserva 1/3 de la media cuadrática de la señal.");

    public override string Reading =>
        "E z_j² over the mean square of x, over weights, for one input x.";

    public override string Quantity => "forward gain";
    public override string Theory => "fanIn · Var[W] = 1/3";
    public override Test Test { get; } = new Mean(new SquareOfSubGaussian(), Tolerance.Within(0.1));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => 1.0 / 3;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        SingleLayer.ForwardGains(VarianceScaling.Heuristic, c.FanIn, c.FanOut, random);
}
