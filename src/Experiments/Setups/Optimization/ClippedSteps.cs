using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>Steps of an optimizer with learning rate 1 under gradients that are clipped to norm 1.</summary>
/// <param name="Rule">"momentum" or "Adam".</param>
/// <param name="Momentum">Share of its memory that a step keeps: 0 for plain gradient descent.</param>
/// <param name="Elements">Length of the gradient.</param>
public sealed record ClippedSteps(string Rule, double Momentum, int Elements)
{
    const int Steps = 50;

    const string Adam = "Adam", HeavyBall = "momentum";

    /// <summary>Plain gradient descent, momentum and Adam, in turn.</summary>
    internal static Domain<ClippedSteps> OfAnyRule { get; } = new(
        [new("Adam", 0, 1), new("momentum in hundredths", 0, 99), new("elements", 1, 64)],
        codes => new(codes[0] == 0 ? HeavyBall : Adam, codes[1] / 100.0, codes[2]),
        new("plain descent", random => [0, 0, random.LogUniform(0, 1, 64)]),
        new("momentum", random => [0, random.Between(0, 1, 99), random.LogUniform(1, 1, 64)]),
        new("Adam", random => [1, random.Between(0, 0, 99), random.LogUniform(1, 1, 64)]));

    /// <summary>Plain gradient descent and momentum, in turn.</summary>
    internal static Domain<ClippedSteps> WithMomentum { get; } = new(
        [new("momentum in hundredths", 0, 99), new("elements", 1, 64)],
        codes => new(HeavyBall, codes[0] / 100.0, codes[1]),
        new("plain descent", random => [0, random.LogUniform(0, 1, 64)]),
        new("momentum", random => [random.Between(0, 1, 99), random.LogUniform(1, 1, 64)]));

    /// <summary>The longest step: gradients have a fixed part and a random one, both far above the threshold.</summary>
    internal static double Longest(ClippedSteps c, RandomStream random)
    {
        var parameter = new Parameter<double>(1, c.Elements);
        IOptimizer optimizer = c.Rule == Adam ? new Adam(1, c.Momentum) : new Momentum(1, c.Momentum);
        var optimization = new Optimization<double>(optimizer, [parameter]);
        double[] drift = new double[c.Elements], before = new double[c.Elements];
        random.Child("drift").FillNormal(0, drift);
        var longest = 0.0;
        for (var step = 0; step < Steps; step++)
        {
            random.Child("noise").Child(step).FillNormal(0, parameter.Gradient.Values);
            for (var i = 0; i < c.Elements; i++) parameter.Gradient[0, i] = 100 * drift[i] + 50 * parameter.Gradient[0, i];
            new ClipByGlobalNorm(1).Clip<double>([parameter]);
            parameter.Value.Values.CopyTo(before);
            optimization.Step();
            for (var i = 0; i < c.Elements; i++) before[i] -= parameter.Value[0, i];
            longest = Math.Max(longest, Reduction.Norm<double>(before));
        }

        return longest;
    }
}
