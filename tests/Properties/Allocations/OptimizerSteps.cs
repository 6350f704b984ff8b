using FsCheck.Fluent;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Allocations;

/// <summary>Steps of every optimizer, with its own settings and with a schedule's.</summary>
static class OptimizerSteps
{
    const double Rate = 0.0625;
    const int Parameters = 100;

    public static IReadOnlyList<StepKind> Kinds { get; } =
    [
        .. EveryOptimizer.All.Select(name =>
            StepKind.Of($"{name} with its own settings", Arbitraries.AnySeed().Generator, seed => Optimization(name, seed).Step)),
        .. EveryOptimizer.All.Select(name => StepKind.Of($"{name} with a schedule's settings", Arbitraries.AnySeed().Generator, seed =>
        {
            var optimization = Optimization(name, seed);
            return () => optimization.Step(new StepSettings(Rate, 0.5));
        })),
    ];

    static OptimizerState<float> Optimization(string name, Seed seed)
    {
        var parameter = Drawn.Parameter<float>(seed, Parameters);
        Drawn.Gradient(parameter, seed, 1);
        return new(EveryOptimizer.Of(name, Rate), [parameter]);
    }
}
