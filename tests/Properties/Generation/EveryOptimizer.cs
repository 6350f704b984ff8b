using System.Reflection;
using InitStudy.Model.Optimizers;

namespace InitStudy.Properties.Generation;

/// <summary>Every optimizer of the engine, found by reflection: a new one is under the laws at once.</summary>
static class EveryOptimizer
{
    static readonly Type[] Types =
    [
        .. typeof(IOptimizer).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IOptimizer)) && !type.IsAbstract),
    ];

    internal static IReadOnlyList<string> All { get; } = [.. Types.Select(type => type.Name)];

    internal static TheoryData<string> Names => [.. All];

    /// <summary>The names of those that divide by the size of the gradient, to which they add an epsilon.</summary>
    internal static IEnumerable<string> Adaptive => Types.Select(type => type.Name)
        .Where(name => Constructor(name).GetParameters().Any(parameter => parameter.Name == "Epsilon"));

    /// <summary>Those that have a setting of that name.</summary>
    internal static TheoryData<string> NamesWith(string setting) =>
        [.. All.Where(name => Constructor(name).GetParameters().Any(parameter => parameter.Name == setting))];

    /// <summary>The name of every setting of every optimizer.</summary>
    internal static TheoryData<string, string> Settings
    {
        get
        {
            var settings = new TheoryData<string, string>();
            foreach (var type in Types)
            {
                foreach (var parameter in Constructor(type.Name).GetParameters())
                    settings.Add(type.Name, parameter.Name!);
            }

            return settings;
        }
    }

    /// <summary>What a schedule's momentum takes the place of, or nothing.</summary>
    internal static string? MomentumOf(string name) => Constructor(name).GetParameters()
        .Select(parameter => parameter.Name).FirstOrDefault(setting => setting is "Beta" or "Beta1");

    /// <summary>One with that learning rate, usual values, and maybe one setting of another value.</summary>
    internal static IOptimizer Of(string name, double learningRate, string? setting = null, double value = 0)
    {
        object[] values =
        [
            .. Constructor(name).GetParameters().Select(parameter =>
                parameter.Name == setting ? value
                : parameter.Name == nameof(Sgd.LearningRate) ? learningRate
                : parameter.DefaultValue!),
        ];
        return (IOptimizer)Constructor(name).Invoke(
            BindingFlags.DoNotWrapExceptions, binder: null, values, culture: null);
    }

    static ConstructorInfo Constructor(string name) =>
        Types.Single(type => type.Name == name).GetConstructors().Single();
}
