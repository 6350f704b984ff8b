using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.WhereItWorksAndWhereNot;

/// <summary>
/// Deep tanh networks train faster from Glorot weights than from the heuristic, also where widths grow or shrink.
/// </summary>
public sealed class GlorotHelpsTanh : Hypothesis<InitializationRace>
{
    public override Section Section => GlorotInitializationStudy.WhereItWorksAndWhereNot;

    public override Claim Claim => Claim.Stated(
        "For tanh networks the normalized initialization can be quite helpful, also where the layer size " +
        "increases or decreases with the layer's number.",
        "Glorot and Bengio 2010, section 5 and table 1 (tanh against tanh N, five hidden layers); that the " +
        "gains are the same there, as it says, is not tested")
        .InSpanish(
            "En redes de tanh, la inicialización normalizada puede ser bastante útil, también donde el tamaño de " +
            "las capas crece o mengua con su número.");

    public override string Reading =>
        "On UCI digits, tanh, 5 to 10 hidden layers of equal, growing or shrinking widths: training loss " +
        "after 60 steps with Glorot uniform, the first arm, and with U(±1/√fanIn), the second; same " +
        "batches, same random numbers, each arm at the best of the learning rates 0.1, 0.3 and 1.";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering";
    public override int Cases => 5;
    public override long Budget => 600;
    public override bool CanDiverge => true;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<InitializationRace> Domain => InitializationRace.Domain;

    protected override IReadOnlyList<double> Measure(InitializationRace c, RandomStream random) =>
    [
        c.BestLoss(new Tanh(), VarianceScaling.GlorotUniform, random),
        c.BestLoss(new Tanh(), VarianceScaling.Heuristic, random),
    ];
}
