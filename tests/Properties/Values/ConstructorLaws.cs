using System.Reflection;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Pretraining;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;
using InitStudy.Model.Transfer;

namespace InitStudy.Properties.Values;

/// <summary>
/// Every public constructor of the engine, found by reflection, with one or two of its arguments at every edge of their types: an
/// object, or one line that names the value and what was expected; never an index error or an overflow.
/// </summary>
public sealed class ConstructorLaws
{
    static readonly RandomStream Stream = RandomStream.Root(1);

    /// <summary>Types of arguments, with a usual value first and edges behind.</summary>
    static readonly Dictionary<Type, object?[]> Edges = new()
    {
        [typeof(int)] = [2, 0, -1, 1, int.MinValue, int.MaxValue],
        [typeof(long)] = [2L, 0L, -1L, 1L, long.MinValue, long.MaxValue],
        [typeof(double)] = [0.5, 0.0, -0.0, -1.0, 1.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, double.MaxValue],
        [typeof(double?)] = [null, 0.5, -1.0, 1.0, double.NaN, double.PositiveInfinity],
        [typeof(bool)] = [false, true],
        [typeof(string)] = ["", "none"],
        [typeof(RandomStream)] = [Stream],
        [typeof(IActivation)] = [new Tanh()],
        [typeof(IInitializer)] = [Normal.Standard],
        [typeof(IOptimizer)] = [new Sgd(1)],
        [typeof(UnitDistribution)] = [UnitDistribution.Normal],
        [typeof(DropMask)] = [new DropMask(0.5, Stream)],
        [typeof(Matrix<double>)] = [new Matrix<double>(2, 2), default(Matrix<double>), new Matrix<double>([0, double.NaN], 1, 2)],
        [typeof(double[])] = [new double[4], Array.Empty<double>()],
        [typeof(int[])] = [new[] { 0, 1 }, Array.Empty<int>(), new[] { -1 }],
        [typeof(IReadOnlyList<double>)] = [new[] { 0.5 }, Array.Empty<double>(), new[] { 0.5, -1 }],
        [typeof(IReadOnlyList<long>)] = [Array.Empty<long>(), new[] { 3L, 3L }, new[] { long.MinValue }],
        [typeof(IReadOnlyList<Thaw>)] = [Array.Empty<Thaw>(), new Thaw[2]],
        [typeof(IReadOnlyList<int>)] = [Array.Empty<int>()],
        [typeof(IReadOnlyList<Parameter<double>>)] = [Array.Empty<Parameter<double>>()],
        [typeof(IReadOnlyList<ILayer<double>>)] = [new ILayer<double>[] { new Dense<double>(2, 2) }, Array.Empty<ILayer<double>>()],
    };

    [Fact]
    public void AnswerEveryEdgeWithAnObjectOrOneLine()
    {
        var (made, refused) = (0, 0);
        foreach (var constructor in Constructors())
        {
            foreach (var arguments in Calls(constructor))
            {
                if (Message(constructor, arguments) is not { } message)
                {
                    made++;
                    continue;
                }

                refused++;
                Assert.Contains("expected", message, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', message);
            }
        }

        Assert.InRange(made, 500, 100_000);
        Assert.InRange(refused, 500, 100_000);
    }

    /// <summary>What a refused call says; null if there is an object.</summary>
    static string? Message(ConstructorInfo constructor, object?[] arguments)
    {
        try
        {
            _ = constructor.Invoke(BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
            return null;
        }
        catch (ArgumentException refusal)
        {
            return refusal.Message;
        }
        catch (Exception other)
        {
            throw new InvalidOperationException($"{constructor.DeclaringType} of {string.Join(", ", arguments)}", other);
        }
    }

    /// <summary>One or two arguments at edges, the others as usual.</summary>
    static IEnumerable<object?[]> Calls(ConstructorInfo constructor)
    {
        object?[][] edges = [.. constructor.GetParameters().Select(parameter => EdgesOf(parameter.ParameterType))];
        return
            from first in Enumerable.Range(0, edges.Length)
            from second in Enumerable.Range(first, edges.Length - first)
            from one in edges[first]
            from other in first == second ? [one] : edges[second]
            select (object?[])[.. edges.Select((values, i) => i == first ? one : i == second ? other : values[0])];
    }

    static object?[] EdgesOf(Type type) =>
        type.IsEnum ? [Enum.ToObject(type, 0), Enum.ToObject(type, -1), Enum.ToObject(type, 9)]
        : Edges.TryGetValue(type, out var edges) ? edges
        : type == typeof(Dense<double>) ? [new Dense<double>(2, 2)]
        : type == typeof(Network<double>) ? [new Network<double>([new Dense<double>(2, 2)], 2)]
        : type == typeof(RestrictedBoltzmannMachine<double>) ? [new RestrictedBoltzmannMachine<double>(new Dense<double>(2, 2))]
        : throw new NotSupportedException($"an argument is a {type}; expected one with edges");

    /// <summary>Those of classes and structs that anybody can make, over doubles; not those of lanes, which are registers, and of files.</summary>
    static IEnumerable<ConstructorInfo> Constructors() =>
        from type in typeof(Network<>).Assembly.GetExportedTypes()
        where type is { IsAbstract: false, IsInterface: false, IsEnum: false, IsByRefLike: false }
            && !type.Namespace!.EndsWith("Kernels", StringComparison.Ordinal) && !type.Namespace.EndsWith("Saving", StringComparison.Ordinal)
            && type != typeof(Evaluation) && type != typeof(LayerStatistics) && type != typeof(MonteCarlo)
        let closed = type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(double)) : type
        from constructor in closed.GetConstructors()
        select constructor;
}
