using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Clipping;

/// <summary>With momentum β a clipped step grows to learningRate · threshold / (1 − β), and no longer.</summary>
public sealed class ClipBoundsMomentumStep : Hypothesis<ClipBoundsMomentumStep.Steps>
{
    /// <summary>A momentum, a number of parameters, and the step that is measured.</summary>
    public sealed record Steps(double Momentum, int Elements, int Step);

    public override Section Section => GradientClippingAndRecurrenceStudy.Clipping;

    public override Claim Claim => Claim.Derived(
        "Clipping to a threshold bounds a step of plain descent by learning rate · threshold; with momentum β the " +
        "bound is 1 / (1 − β) times as long, and clipped gradients that keep their direction come as near to it as " +
        "one likes.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, algorithm 1, for the clipped gradient; ‖v‖ is at most threshold " +
        "· Σ βᵏ")
        .InSpanish(
            "Recortar a un umbral acota un paso del descenso corriente por tasa · umbral; con momento β la cota es " +
            "1 / (1 − β) veces mayor, y los gradientes recortados que mantienen su dirección se le acercan cuanto " +
            "se quiera.");

    public override string Reading =>
        "The length of step k in units of learning rate · threshold, k from 1 to 100, under gradients of one " +
        "direction and changing norms, all above the threshold: no others make longer steps.";

    public override string Quantity => "length of a step";
    public override string Theory => "(1 − βᵏ) / (1 − β)";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<Steps> Domain => new(
        [new("momentum in hundredths", 0, 99), new("elements", 1, 64), new("step", 1, 100)],
        codes => new(codes[0] / 100.0, codes[1], codes[2]),
        new("plain descent", random => [0, random.LogUniform(0, 1, 64), random.LogUniform(1, 1, 100)]),
        new("momentum", random =>
            [random.Between(0, 1, 99), random.LogUniform(1, 1, 64), random.LogUniform(2, 1, 100)]));

    protected override double Predict(Steps c)
    {
        var length = 0.0;
        for (var k = 0; k < c.Step; k++) length = 1 + c.Momentum * length;
        return length;
    }

    protected override IReadOnlyList<double> Measure(Steps c, RandomStream random)
    {
        const double learningRate = 0.5, threshold = 0.25;
        var path = ClippedSteps.Path(
            new Momentum(learningRate, c.Momentum), threshold, c.Elements, c.Step, turning: false, random);
        double[] last = [.. path[^1].Zip(path[^2], (to, from) => to - from)];
        return [Reduction.Norm<double>(last) / (learningRate * threshold)];
    }
}
