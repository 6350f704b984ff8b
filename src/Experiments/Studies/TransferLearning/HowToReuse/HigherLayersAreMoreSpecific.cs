using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.TransferLearning.HowToReuse;

/// <summary>Frozen layers transfer the worse the higher they are.</summary>
public sealed class HigherLayersAreMoreSpecific : Hypothesis<ReuseTask>
{
    public override Section Section => TransferLearningStudy.HowToReuse;

    public override Claim Claim => Claim.Stated(
        "Higher layers are more specific to their task: what is frozen up to the top transfers worse than what is " +
        "frozen up to the first.",
        "J. Yosinski, J. Clune, Y. Bengio, H. Lipson, arXiv:1411.1792, figure 2 (AnB falls with n)")
        .InSpanish(
            "Las capas altas son más específicas de su tarea: lo que se congela hasta arriba se transfiere peor que " +
            "lo que se congela hasta la primera.");

    public override string Reading =>
        "An analogue in small dense networks. Ten digits first, then a new question about them with 150 to 200 " +
        "labels: with the lowest hidden layer frozen and the others learning anew there are fewer errors than with " +
        "all three frozen. Only these ends are compared: the figure shows two layers.";

    public override string Quantity => "errors on unseen images";
    public override string Theory => "an ordering: fewer errors with the lowest layer alone";
    public override Test Test { get; } = new FirstAhead();
    public override int Cases => 5;
    public override long Budget => 2000;

    protected override Domain<ReuseTask> Domain => ReuseTask.NewQuestion(150, 200);

    protected override IReadOnlyList<double> Measure(ReuseTask c, RandomStream random) =>
        c.Errors(random, ReuseArm.OnlyFrozen(1), ReuseArm.Frozen);
}
