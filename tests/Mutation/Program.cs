using System.Diagnostics;
using System.Globalization;
using InitStudy.Mutation;

if (args is ["worker", var mutated, var filter, var reached, var atStart])
{
    Worker.Run(mutated, filter, reached, int.Parse(atStart, CultureInfo.InvariantCulture));
    return 0;
}
if (args is not [var folder, var tests] || !Path.Exists(folder))
{
    Console.Error.WriteLine("expected a folder or file, and parts of the names of its tests, such as: src/Harness/Evidence Properties.Evidence,-Calibration");
    return 2;
}

folder = Path.GetFullPath(folder);
var root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));
var project = Path.GetRelativePath(Path.Combine(root, "src"), folder).Split('/')[0];
var assembly = project == "Experiments" ? "initstudy" : $"InitStudy.{project}";
using (var build = Process.Start("dotnet", ["build", Path.Combine(root, "tests/Properties"), "-v", "q", "-p:RunAnalyzers=false"]))
{
    build.WaitForExit();
    if (build.ExitCode != 0) return 1;
}

// Beside the tests' own folder, so that they find what they look for.
var from = Path.Combine(root, "tests/Properties/bin/Debug/net10.0");
var place = Path.Combine(root, "tests/Properties/bin/Mutants/net10.0");
if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Concat([typeof(Mutant).Assembly.Location]))
{
    var to = Path.Combine(place, file.StartsWith(from, StringComparison.Ordinal) ? Path.GetRelativePath(from, file) : Path.GetFileName(file));
    Directory.CreateDirectory(Path.GetDirectoryName(to)!);
    File.Copy(file, to);
}
var mutants = MutatedAssembly.Write(Path.Combine(root, "src", project, $"{project}.csproj"), folder, Path.Combine(place, $"{assembly}.dll"));

// One process for all mutants, but those that are on before any test runs.
var equivalent = File.ReadLines(Path.Combine(root, "tests/Mutation/equivalent.tsv")).Select(line => line[..line.LastIndexOf('\t')]).ToHashSet();
using var killed = new StreamWriter(Path.Combine(place, "killed.txt"));
var (listed, survivors) = (0, 0);
WorkerProcess? worker = null;
foreach (var mutant in mutants.OrderBy(mutant => mutant.AtStart))
{
    var (file, line) = (Path.GetRelativePath(root, mutant.File), $"{mutant.Before}\t{mutant.After}");
    if (equivalent.Contains($"{file}\t{line}"))
    {
        listed++;
        continue;
    }
    if (mutant.AtStart || worker is not { IsRunning: true })
    {
        worker?.Dispose();
        worker = new(place, assembly, tests, Path.Combine(place, "reached.txt"), mutant.AtStart ? mutant.Id : 0);
    }
    var killer = worker.Try(mutant.Id);
    if (killer != "") killed.WriteLine($"{file}:{mutant.Line}\t{line}\t{killer}");
    else Console.WriteLine($"{file}:{mutant.Line}\t{line}");
    if (killer == "") survivors++;
}
worker?.Dispose();
var count = mutants.Count - listed;
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{mutants.Count} mutants, {listed} equivalent, {count - survivors} killed, {survivors} survive: score {100.0 * (count - survivors) / Math.Max(count, 1):f1}"));
return survivors == 0 ? 0 : 1;
