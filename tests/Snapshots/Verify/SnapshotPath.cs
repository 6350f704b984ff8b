using System.Reflection;

namespace VerifyTests;

/// <summary>What the names of all files of one verification have in common.</summary>
sealed record SnapshotPath(string Directory, string Prefix)
{
    internal static SnapshotPath Of(MethodInfo test, string sourceFile, VerifySettings settings) =>
        new(DirectoryOf(sourceFile, settings), settings.File ?? PrefixOf(test, settings));

    /// <summary>The two files of every target: those that share name and extension are numbered.</summary>
    internal IEnumerable<(Target Target, FilePair Files)> Pair(IReadOnlyList<Target> targets)
    {
        foreach (var kind in targets.GroupBy(target => (target.Name, target.Extension)))
        {
            var several = kind.Count() > 1;
            foreach (var (index, target) in kind.Index())
                yield return (target, FilesOf(target, several ? $"{index:D2}" : null));
        }
    }

    /// <summary>This verification's files that exist, in ordinal order; state is "verified" or "received".</summary>
    internal IEnumerable<string> Existing(string state) =>
        from file in System.IO.Directory.EnumerateFiles(Directory)
        let name = Path.GetFileName(file)
        where name.StartsWith($"{Prefix}.{state}.", StringComparison.Ordinal)
            || name.StartsWith($"{Prefix}#", StringComparison.Ordinal)
            && name.Contains($".{state}.", StringComparison.Ordinal)
        orderby name, StringComparer.Ordinal
        select file;

    FilePair FilesOf(Target target, string? number)
    {
        var suffix = (target.Name, number) switch
        {
            (null, null) => "",
            (null, _) => $"#{number}",
            (_, null) => $"#{target.Name}",
            _ => $"#{target.Name}.{number}",
        };
        var path = Path.Combine(Directory, Prefix + suffix);
        return new(target.Extension, $"{path}.received.{target.Extension}", $"{path}.verified.{target.Extension}");
    }

    static string PrefixOf(MethodInfo test, VerifySettings settings)
    {
        var type = test.ReflectedType!;
        var typeName = settings.TypeName ?? (type.IsNested ? $"{type.DeclaringType!.Name}.{type.Name}" : type.Name);
        return $"{typeName}.{settings.MethodName ?? test.Name}{ParametersOf(test, settings)}";
    }

    static string ParametersOf(MethodInfo test, VerifySettings settings)
    {
        if (settings.ParametersText is { } text) return $"_{text}";
        var names = test.GetParameters().Select(parameter => parameter.Name).ToList();
        if (names.Count != (settings.Parameters?.Count ?? 0))
            throw new InvalidOperationException(
                $"{test.Name} has {names.Count} parameters, {settings.Parameters?.Count ?? 0} given; "
                + $"expected .UseParameters({string.Join(", ", names)})");
        var parts = names.Zip(settings.Parameters ?? [], (name, value) => $"_{name}={FileName.OfValue(value)}");
        return string.Concat(parts);
    }

    static string DirectoryOf(string sourceFile, VerifySettings settings)
    {
        var source = Path.GetDirectoryName(sourceFile)!;
        var directory = settings.Directory
            ?? (Verifier.ProjectRelativeDirectory is { } inProject ? Path.Combine(ProjectOf(source), inProject) : "");
        return Path.GetFullPath(Path.Combine(source, directory));
    }

    static string ProjectOf(string source)
    {
        for (var directory = new DirectoryInfo(source); directory is not null; directory = directory.Parent)
            if (directory.Exists && directory.EnumerateFiles("*.csproj").Any()) return directory.FullName;
        throw new InvalidOperationException(
            $"no project file in {source} or above; expected tests to run where their sources are");
    }
}
