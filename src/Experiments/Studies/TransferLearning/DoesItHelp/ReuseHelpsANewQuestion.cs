using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.TransferLearning.DoesItHelp;

/// <summary>A network that knows the digits answers a new question about them better than one that starts anew.</summary>
public sealed class ReuseHelpsANewQuestion : Hypothesis<ReuseTask>
{
    public override Section Section => TransferLearningStudy.DoesItHelp;

    public override Claim Claim => Claim.Derived(
        "Reusing the lower layers of a network trained on a task that needs what the new one needs gives fewer " +
        "errors with as much training data.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, section on reusing pretrained layers, its " +
        "opening: significantly less training data are required; by how much is not decided here (figure)")
        .InSpanish(
            "Reutilizar las capas inferiores de una red entrenada en una tarea que necesita lo que necesita la " +
            "nueva da menos errores con los mismos datos de entrenamiento.");

    public override string Reading =>
        "Ten digits first, 200 steps; then a question about the same digits, to which of two random groups one " +
        "belongs, with 40 to 60 labels and 50 steps: a task that needs what the old one needs. Three hidden " +
        "layers of 24 units; groups, images and weights are drawn anew for every pair, and both arms see the " +
        "same. The lower two hidden layers reused and fine-tuned give fewer errors on unseen images than a " +
        "network from scratch.";

    public override string Quantity => "errors on unseen images";
    public override string Theory => "an ordering: fewer errors with reuse";
    public override Test Test { get; } = new FirstAhead();
    public override int Cases => 5;
    public override long Budget => 2000;

    protected override Domain<ReuseTask> Domain => ReuseTask.NewQuestion(40, 60);

    protected override IReadOnlyList<double> Measure(ReuseTask c, RandomStream random) =>
        c.Errors(random, ReuseArm.FineTuned(2), ReuseArm.Scratch);
}
