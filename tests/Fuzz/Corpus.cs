namespace InitStudy.Fuzz;

/// <summary>Inputs of earlier runs, one of each kind of refusal; embedded as "TARGET/NUMBER".</summary>
static class Corpus
{
    const int Most = 40;

    /// <summary>Those of a target.</summary>
    public static IEnumerable<byte[]> Of(string target)
    {
        var assembly = typeof(Corpus).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith($"{target}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var resource = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[resource.Length];
            resource.ReadExactly(bytes);
            yield return bytes;
        }
    }

    /// <summary>Writes the shortest to a folder of that target.</summary>
    public static void Write(string folder, string target, IEnumerable<byte[]> inputs)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, target)).FullName;
        foreach (var (input, number) in inputs.OrderBy(input => input.Length).Take(Most).Select((input, number) => (input, number)))
            File.WriteAllBytes(Path.Combine(place, FormattableString.Invariant($"{number:000}")), input);
    }
}
