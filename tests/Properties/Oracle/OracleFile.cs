using System.Text.Json;

namespace InitStudy.Properties.Oracle;

/// <summary>Reference values computed by other software, from the folder Oracle beside the tests.</summary>
/// <remarks>The environment variable INITSTUDY_ORACLE names another folder with files of the same format.</remarks>
static class OracleFile
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    internal static string Folder =>
        Environment.GetEnvironmentVariable("INITSTUDY_ORACLE") is { Length: > 0 } folder
            ? folder
            : Path.Combine(AppContext.BaseDirectory, "Oracle");

    /// <summary>The whole file as <typeparamref name="T"/>, whose members have the names of the file's keys.</summary>
    internal static T Read<T>(string name) => JsonSerializer.Deserialize<T>(Text(name), Options)!;

    /// <summary>The root element, for files whose keys are data.</summary>
    internal static JsonElement Root(string name)
    {
        using var document = JsonDocument.Parse(Text(name));
        return document.RootElement.Clone();
    }

    /// <summary>The pairs (x, y) under <paramref name="key"/> of a file that tabulates functions.</summary>
    internal static IReadOnlyList<(double X, double Y)> Table(string name, string key)
    {
        if (!Root(name).TryGetProperty(key, out var table))
            throw new InvalidDataException($"Oracle file {name} has no table \"{key}\".");
        return [.. Numbers(table.GetProperty("x")).Zip(Numbers(table.GetProperty("y")))];
    }

    static IEnumerable<double> Numbers(JsonElement array) => array.EnumerateArray().Select(e => e.GetDouble());

    static byte[] Text(string name)
    {
        var path = Path.Combine(Folder, name);
        return File.Exists(path)
            ? File.ReadAllBytes(path)
            : throw new FileNotFoundException(
                $"Oracle file {path} is missing; set INITSTUDY_ORACLE to the folder that holds {name}.");
    }
}
