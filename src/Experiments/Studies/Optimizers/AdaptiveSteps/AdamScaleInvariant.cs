using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AdaptiveSteps;

/// <summary>Adam does not see the scale of the loss.</summary>
public sealed class AdamScaleInvariant : Hypothesis<AdamScaleInvariant.Rescaled>
{
    /// <summary>Gradients multiplied by a constant from 1e-6 to 1e6.</summary>
    public sealed record Rescaled(double Scale, int Steps);

    public override Section Section => OptimizersStudy.AdaptiveSteps;

    public override Claim Claim => Claim.Stated(
        "The steps of Adam do not change when all gradients are multiplied by a positive constant, but for ε.",
        "D. Kingma, J. Ba, Adam: a method for stochastic optimization, arXiv:1412.6980, section 2.1")
        .InSpanish(
            "Los pasos de Adam no cambian si todos los gradientes se multiplican por una constante positiva, " +
            "salvo por ε.");

    public override string Reading =>
        "Random gradients, and the same ones times a constant, ε = 0: largest distance between the two paths over " +
        "so many steps, as a multiple of the learning rate. No average.";

    public override string Quantity => "largest distance between the two paths";
    public override bool IsIdentity => true;
    public override string Theory => "0";
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-9));

    protected override Domain<AdamScaleInvariant.Rescaled> Domain => new(
        [new("tenth powers of the scale above 1e-6", 0, 120), new("steps", 1, 100)],
        codes => new(Elementary.Exp((codes[0] - 60) * 0.1 * Elementary.Log(10)), codes[1]),
        new Stratum("any", random => [random.Between(0, 0, 120), random.LogUniform(1, 1, 100)]));

    protected override double Predict(AdamScaleInvariant.Rescaled c) => 0;

    protected override IReadOnlyList<double> Measure(AdamScaleInvariant.Rescaled c, RandomStream random) 
    {
        ScalarOptimization plain = new(new Adam(0.01, Epsilon: 0)), scaled = new(new Adam(0.01, Epsilon: 0));
        var largest = 0.0;
        for (var t = 0; t < c.Steps; t++)
        {
            plain.Step(random.Normal(t));
            scaled.Step(c.Scale * random.Normal(t));
            largest = Math.Max(largest, Math.Abs(scaled.Position - plain.Position));
        }

        return [largest / 0.01];
    }
}
