using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;

namespace InitStudy.Bench;

/// <summary>Medians and ratios of several rounds, as the page bench/results/&lt;cpu&gt;.md.</summary>
static class ResultTable
{
    /// <summary>Everything of a results page above this line is measured; what stands below is kept.</summary>
    const string End = "<!-- measured above, written below -->";

    public static void Write(string ours, string torch, string narrow)
    {
        var (here, peer, without) = (Medians(ours), Medians(torch), Medians(narrow));
        var text = new StringBuilder("# Side by side with libtorch\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Processor()}, {Environment.ProcessorCount} processors, AVX-512 {Vector512.IsHardwareAccelerated}; ");
        text.Append(CultureInfo.InvariantCulture, $".NET {Environment.Version}, {RuntimeInformation.OSDescription}; TorchSharp 0.107.0 with libtorch 2.10.0 (CPU). ");
        text.Append(CultureInfo.InvariantCulture, $"Medians of {File.ReadLines(ours).Count() / here.Count} rounds, both programs in turn. More is better.\n\n");
        text.Append("| workload | unit | InitStudy | libtorch | ratio | without AVX-512 | ratio |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var (workload, (unit, value)) in here)
        {
            var other = peer.TryGetValue(workload, out var measured) ? measured.Value : double.NaN;
            text.Append(CultureInfo.InvariantCulture, $"| `{workload}` | {unit} | {value:G4} | {Number(other)} | {Number(value / other)} ");
            text.Append(CultureInfo.InvariantCulture, $"| {without[workload].Value:G4} | {Number(without[workload].Value / other)} |\n");
        }

        var page = Path.Combine("bench", "results", FileName());
        var kept = File.Exists(page) ? File.ReadAllText(page).Split(End)[^1] : "\n";
        File.WriteAllText(page, $"{text}\n{End}{kept}");
        Console.WriteLine(page);
    }

    static string Number(double value) => double.IsNaN(value) ? "" : value.ToString("G3", CultureInfo.InvariantCulture);

    static Dictionary<string, (string Unit, double Value)> Medians(string file) => File.ReadLines(file)
        .Select(line => JsonDocument.Parse(line).RootElement)
        .GroupBy(line => line.GetProperty("workload").GetString()!)
        .ToDictionary(group => group.Key, group => (
            group.First().GetProperty("unit").GetString()!,
            Median([.. group.Select(line => line.GetProperty("value").GetDouble()).Order()])));

    static double Median(double[] sorted) => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;

    static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").First(line => line.StartsWith("model name", StringComparison.Ordinal)).Split(": ")[1]
        : RuntimeInformation.ProcessArchitecture.ToString();

    static string FileName() =>
        string.Concat(Processor().ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')) + ".md";
}
