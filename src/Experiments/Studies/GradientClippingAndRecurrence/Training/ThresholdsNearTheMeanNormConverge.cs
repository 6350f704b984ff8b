using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Training;

/// <summary>Thresholds around the average norm still converge.</summary>
public sealed class ThresholdsNearTheMeanNormConverge : Hypothesis<ThresholdsNearTheMeanNormConverge.Clipped>
{
    /// <summary>A network, and the threshold in units of the average norm.</summary>
    public sealed record Clipped(double Threshold, IActivation Activation, int Units)
    {
        internal RowsRace Race => new(Activation, Units);
    }

    const double LearningRate = 0.2;
    const double FewestClipped = 0.1;
    const int Steps = 120;

    static readonly IActivation[] Activations = [new Tanh(), new Relu()];

    public override Section Section => GradientClippingAndRecurrenceStudy.Training;

    public override Claim Claim => Claim.Stated(
        "Thresholds from half to ten times the average norm of the gradient can still yield convergence, though its " +
        "speed can be affected.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, section 3.2 as published in ICML 2013; version 2 of the preprint " +
        "says that training is not very sensitive to the threshold and behaves well even for rather small ones")
        .InSpanish(
            "Umbrales de la mitad a diez veces la norma media del gradiente aún pueden converger, aunque la " +
            "velocidad puede verse afectada.");

    public override string Reading =>
        "A recurrent network on the rows of UCI digits at learning rate 0.2, clipped at half of the average norm to " +
        "the average itself: its loss after 120 steps, the first arm, and that of guessing, ln 10, the second. It has " +
        "converged if less than half is left; where fewer than a tenth of its gradients were clipped it counts as " +
        "diverged. Above the average hardly any gradient of the tanh networks was clipped in pilot runs: that part " +
        "of the sentence is not tested. The average norm is that of another run without clipping.";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering";
    public override int Cases => 5;
    public override long Budget => 600;
    public override bool CanDiverge => true;
    public override Test Test { get; } = new FirstAhead(2);

    protected override Domain<Clipped> Domain => new(
        [
            new("threshold in tenths of the average", 5, 10), new("activation", 0, Activations.Length - 1),
            new("units", 16, 24),
        ],
        codes => new(codes[0] / 10.0, Activations[codes[1]], codes[2]),
        new("half the average", random => [5, random.Choice(0, 2), random.Between(1, 16, 24)]),
        new("the average", random => [10, random.Choice(0, 2), random.Between(1, 16, 24)]),
        new("between", random => [random.Between(0, 6, 9), random.Choice(1, 2), random.Between(2, 16, 24)]));

    protected override IReadOnlyList<double> Measure(Clipped c, RandomStream random)
    {
        var clipping = new NormProbe(c.Threshold * c.Race.MeanNorm(LearningRate, random.Child("norms")));
        var loss = c.Race.Loss(LearningRate, clipping, Steps, random);
        return
        [
            clipping.ClippedShare < FewestClipped ? double.PositiveInfinity : loss,
            RowsRace.Guessing,
        ];
    }
}
