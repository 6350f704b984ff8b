using System.Reflection;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;

namespace InitStudy.Properties.Generation;

/// <summary>
/// Every member of a family of the engine, found by reflection: a new member is under the laws at once.
/// </summary>
static class Family
{
    static readonly double[] Parameters = [0.01, 0.2, 0.5, 1, 1.5, 3];

    /// <summary>Every activation; one with a parameter at several values and at its default.</summary>
    internal static IReadOnlyList<IActivation> Activations { get; } = [.. Types<IActivation>().SelectMany(OfType)];

    /// <summary>Every optimizer, at the learning rate 0.1 and what it assumes by itself.</summary>
    internal static IReadOnlyList<IOptimizer> Optimizers { get; } = [.. Types<IOptimizer>().Select(type =>
    {
        var constructor = type.GetConstructors().Single();
        object[] arguments = [0.1, .. constructor.GetParameters().Skip(1).Select(_ => Type.Missing)];
        return (IOptimizer)constructor.Invoke(BindingFlags.OptionalParamBinding, null, arguments, null);
    })];

    /// <summary>Every initializer that the engine names, as a static property of an initializer.</summary>
    internal static IReadOnlyList<IInitializer> NamedInitializers { get; } =
    [
        .. Types<IInitializer>()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => typeof(IInitializer).IsAssignableFrom(property.PropertyType))
            .Select(property => (IInitializer)property.GetValue(null)!),
    ];

    /// <summary>The named ones and at least one of every type.</summary>
    internal static IReadOnlyList<IInitializer> Initializers { get; } =
    [
        .. NamedInitializers,
        new Constant(0.1),
        new Normal(0.03),
        new Uniform(0.7),
        new Orthogonal(),
        new Orthogonal(1.7),
        new VarianceScaling(1, FanMode.Out, UnitDistribution.Normal),
        new VarianceScaling(1.5, FanMode.Out, UnitDistribution.TruncatedNormal),
        new VarianceScaling(0.5, FanMode.Average, UnitDistribution.TruncatedNormal),
    ];

    /// <summary>Those whose weights are independent draws from one distribution.</summary>
    internal static IReadOnlyList<IInitializer> IndependentInitializers { get; } =
        [.. Initializers.Where(initializer => initializer is not (Constant or Orthogonal))];

    internal static IEnumerable<Type> Types<T>() => typeof(T).Assembly.GetTypes()
        .Where(type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract && !type.IsInterface)
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    static IEnumerable<IActivation> OfType(Type type)
    {
        yield return (IActivation)Activator.CreateInstance(type)!;
        if (type.GetConstructor([typeof(double)]) is not { } constructor) yield break;
        foreach (var parameter in Parameters) yield return (IActivation)constructor.Invoke([parameter]);
    }
}
