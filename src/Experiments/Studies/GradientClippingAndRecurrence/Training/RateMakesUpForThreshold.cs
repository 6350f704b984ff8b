using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Training;

/// <summary>Where every gradient is clipped, only learningRate · threshold counts.</summary>
public sealed class RateMakesUpForThreshold : Hypothesis<RateMakesUpForThreshold.Exchange>
{
    /// <summary>A network, and by what its threshold is divided and its rate multiplied.</summary>
    public sealed record Exchange(int Factor, IActivation Activation, int Units)
    {
        internal RowsRace Race => new(Activation, Units);
    }

    /// <summary>Below the norm of every gradient of these runs.</summary>
    const double Threshold = 1.0 / 16;

    const int Steps = 60;

    static readonly IActivation[] Activations = [new Tanh(), new Relu()];

    public override Section Section => GradientClippingAndRecurrenceStudy.Training;

    public override Claim Claim => Claim.Derived(
        "A threshold below every norm is a learning rate in disguise: plain descent takes steps of length learning " +
        "rate · threshold, and half the threshold at twice the rate gives the same network.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, algorithm 1")
        .InSpanish(
            "Un umbral por debajo de toda norma es una tasa de aprendizaje disfrazada: el descenso corriente da " +
            "pasos de longitud tasa · umbral, y la mitad del umbral con el doble de tasa da la misma red.");

    public override string Reading =>
        "A recurrent network on the rows of UCI digits, threshold 1/16 at learning rate 1: its loss after 60 steps " +
        "with the threshold divided and the rate multiplied by a power of 2, from 2 to 256, over the loss without.";

    public override string Quantity => "ratio of training losses";
    public override string Theory => "1";
    public override bool IsIdentity => true;
    public override int Cases => 20;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<Exchange> Domain => new(
        [new("log2 of the factor", 1, 8), new("activation", 0, Activations.Length - 1), new("units", 16, 24)],
        codes => new(1 << codes[0], Activations[codes[1]], codes[2]),
        [.. Activations.Select((activation, code) => new Stratum(
            activation.Name, random => [random.Between(0, 1, 8), code, random.Between(1, 16, 24)]))]);

    protected override double Predict(Exchange c) => 1;

    protected override IReadOnlyList<double> Measure(Exchange c, RandomStream random)
    {
        double Loss(int factor) => c.Race.Loss(factor, new ClipByGlobalNorm(Threshold / factor), Steps, random);
        return [Loss(c.Factor) / Loss(1)];
    }
}
