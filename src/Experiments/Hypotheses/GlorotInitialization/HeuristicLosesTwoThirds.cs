using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses.Domains;
using InitStudy.Experiments.Hypotheses.Instruments;
using InitStudy.Experiments.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.GlorotInitialization;

/// <summary>The heuristic U(±1/√fanIn) keeps only a third of the mean square.</summary>
public sealed class HeuristicLosesTwoThirds : Hypothesis<Fans>
{
    public override string Id => "heuristic-keeps-a-third";
    public override string Study => StudyNames.GlorotInitialization;
    public override string Section => "One layer";

    public override Claim Claim => new(
        "The commonly used heuristic U(−1/√n, 1/√n) has n · Var[W] = 1/3.",
        "Glorot and Bengio 2010, eq. 1 and 15");

    public override string Reading =>
        "Forward gain over weights, for one input.";

    public override string Theory => "1/3";
    public override Law Law { get; } = new SquareOfSubGaussian();
    public override Tolerance Tolerance { get; } = Tolerance.Within(0.1);

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => 1.0 / 3;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        SingleLayer.ForwardGains(VarianceScaling.Heuristic, c.FanIn, c.FanOut, random);
}
