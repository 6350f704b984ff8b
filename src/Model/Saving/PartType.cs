using System.Reflection;

namespace InitStudy.Model.Saving;

/// <summary>A type that files know, found by reflection: it exists, so it can be saved and copied.</summary>
/// <remarks>
/// The one convention: some public constructor takes only what the type shows again, each argument in a public property
/// of its name and type; the widest such constructor counts. Some arguments show under another name, such
/// as fanIn and width as a layer's Inputs. Public properties that can be set, such as the number of the next pass, are set after that.
/// </remarks>
sealed class PartType
{
    static readonly Dictionary<string, string> Synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fanIn"] = "Inputs", ["width"] = "Inputs", ["fanOut"] = "Outputs", ["count"] = "Outputs", ["gate"] = "FirstGate",
    };

    readonly ConstructorInfo? _constructor;

    PartType(Type type, ConstructorInfo? constructor)
    {
        (Type, Name, _constructor) = (type, type.Name.Split('`')[0], constructor);
        Arguments = [.. (constructor?.GetParameters() ?? []).Select(parameter => new PartArgument(
            Small(parameter.Name!), Shown(type, parameter)!))];
        Settings =
        [
            .. type.GetProperties()
                .Where(property => property.SetMethod is { IsPublic: true } && Arguments.All(argument => argument.Shown != property))
                .OrderBy(property => property.Name, StringComparer.Ordinal)
                .Select(property => new PartArgument(Small(property.Name), property)),
        ];
    }

    /// <summary>The type.</summary>
    public Type Type { get; }

    /// <summary>What files call it: its name without type arguments.</summary>
    public string Name { get; }

    /// <summary>What its constructor takes.</summary>
    public IReadOnlyList<PartArgument> Arguments { get; }

    /// <summary>What can be set afterwards.</summary>
    public IReadOnlyList<PartArgument> Settings { get; }

    /// <summary>The types of the assembly that follow the convention, by name; those over elements get the type given.</summary>
    /// <param name="part">What they implement, such as ILayer of float.</param>
    /// <param name="element">float or double.</param>
    public static IReadOnlyList<PartType> All(Type part, Type element) =>
    [
        .. part.Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsInterface: false })
            .Select(type => type.IsGenericTypeDefinition ? Closed(type, element) : type)
            .Where(type => type is not null && part.IsAssignableFrom(type))
            .Select(type => Of(type!))
            .OfType<PartType>()
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>A part made of these arguments, with these settings.</summary>
    public object Make(object?[] arguments, object?[] settings)
    {
        var part = _constructor is null
            ? Activator.CreateInstance(Type)!
            : _constructor.Invoke(BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
        for (var s = 0; s < settings.Length; s++)
            Settings[s].Shown.SetMethod!.Invoke(part, BindingFlags.DoNotWrapExceptions, binder: null, [settings[s]], culture: null);
        return part;
    }

    /// <summary>The type of a part.</summary>
    /// <exception cref="NotSupportedException">When it is none of these.</exception>
    public static PartType Of(object part, IReadOnlyList<PartType> types) =>
        types.FirstOrDefault(type => type.Type == part.GetType()) ?? throw new NotSupportedException(
            $"part is a {part.GetType()}; expected a type of this assembly with a constructor whose arguments it shows again");

    /// <summary>A part made of what another one was made of, each value replaced.</summary>
    public object Remake(object part, Func<object?, object?> replace)
    {
        object?[] Values(IReadOnlyList<PartArgument> arguments) =>
            [.. arguments.Select(argument => replace(argument.Shown.GetValue(part)))];
        return Make(Values(Arguments), Values(Settings));
    }

    /// <summary>"{type: Elu, alpha}".</summary>
    public override string ToString() => $"{{{string.Join(", ", Arguments.Concat(Settings).Select(argument => argument.Name).Prepend($"type: {Name}"))}}}";

    /// <summary>The description of a type that follows the convention; a struct without any constructor does.</summary>
    static PartType? Of(Type type)
    {
        var constructors = type.GetConstructors();
        var widest = constructors
            .Where(constructor => constructor.GetParameters().All(parameter => Shown(type, parameter) is not null))
            .MaxBy(constructor => constructor.GetParameters().Length);
        return widest is null && constructors.Length > 0 ? null : new(type, widest);
    }

    static Type? Closed(Type type, Type element)
    {
        try
        {
            return type.GetGenericArguments().Length == 1 ? type.MakeGenericType(element) : null;
        }
        catch (ArgumentException)
        {
            return null; // a generic type over something else than elements
        }
    }

    static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    static PropertyInfo? Shown(Type type, ParameterInfo parameter)
    {
        const BindingFlags anyCase = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;
        string[] names = [parameter.Name!, Synonyms.GetValueOrDefault(parameter.Name!, parameter.Name!)];
        return names.Select(name => type.GetProperty(name, anyCase))
            .FirstOrDefault(property => property?.PropertyType == parameter.ParameterType);
    }
}
