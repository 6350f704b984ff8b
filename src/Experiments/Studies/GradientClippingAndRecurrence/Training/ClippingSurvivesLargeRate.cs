using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Training;

/// <summary>Clipping lets a recurrent network train at a rate at which it otherwise diverges.</summary>
public sealed class ClippingSurvivesLargeRate : Hypothesis<RowsRace>
{
    /// <summary>Ten times the rate at which the same networks train without clipping.</summary>
    const double LargeRate = 1;

    const double SafeRate = 0.1;
    const int Steps = 80;

    public override Section Section => GradientClippingAndRecurrenceStudy.Training;

    public override Claim Claim => Claim.Stated(
        "Clipping the norm of the gradient deals with exploding gradients.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, abstract and section 3.2")
        .InSpanish("Recortar la norma del gradiente resuelve los gradientes que explotan.");

    public override string Reading =>
        "A recurrent network on the rows of UCI digits at learning rate 1: loss after 80 steps clipped at half the " +
        "average norm of another run, at rate 0.1 without clipping, the first arm, and not clipped, the second; same " +
        "batches and weights. “Exploding” is read as: in training, at a rate ten times too large. Networks whose " +
        "gradients explode before training are not tested.";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering";
    public override int Cases => 5;
    public override long Budget => 600;
    public override bool CanDiverge => true;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<RowsRace> Domain => RowsRace.Domain;

    protected override IReadOnlyList<double> Measure(RowsRace c, RandomStream random)
    {
        var threshold = c.MeanNorm(SafeRate, random.Child("norms")) / 2;
        return
        [
            c.Loss(LargeRate, new ClipByGlobalNorm(threshold), Steps, random),
            c.Loss(LargeRate, clipping: null, Steps, random),
        ];
    }
}
