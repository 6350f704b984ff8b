using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.TransferLearning.DoesItHelp;

/// <summary>Small dense networks gain little from reuse on classes that the old task lacked.</summary>
public sealed class ReuseSavesLittleOnNewDigits : Hypothesis<ReuseTask>
{
    public override Section Section => TransferLearningStudy.DoesItHelp;

    public override Claim Claim => Claim.Stated(
        "Transfer learning does not work very well with small dense networks, presumably because what they learn is " +
        "unlikely to be useful in other tasks.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, section on reusing pretrained layers, its " +
        "closing warning")
        .InSpanish(
            "El aprendizaje por transferencia no funciona muy bien con redes densas pequeñas, presumiblemente " +
            "porque lo que aprenden difícilmente sirve para otras tareas.");

    public override string Reading =>
        "The first half of the sentence, for a task of five classes all of which the old task lacked; of two such " +
        "classes more is saved (the study's first table), and reuse-helps-a-new-question has a task without. Five " +
        "random digits first, then the other five, with 50 to 200 " +
        "labels; networks of three hidden layers of 24 units. Three quarters of the error from scratch is below the " +
        "error with all hidden layers reused and fine-tuned: reuse saves less than a quarter, if anything.";

    public override string Quantity => "errors on unseen images";
    public override string Theory => "an ordering: three quarters of the errors from scratch are fewer";
    public override Test Test { get; } = new FirstAhead(0.75);
    public override int Cases => 5;
    public override long Budget => 2000;

    protected override Domain<ReuseTask> Domain => ReuseTask.NewDigits(5, 50, 200);

    protected override IReadOnlyList<double> Measure(ReuseTask c, RandomStream random) =>
        c.Errors(random, ReuseArm.Scratch, ReuseArm.All);
}
