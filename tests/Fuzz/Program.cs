using System.Globalization;
using System.Security.Cryptography;
using InitStudy.Fuzz;
using InitStudy.Fuzz.Targets;
using InitStudy.Model.Randomness;

// Fuzz [--target NAME] [--inputs N] [--seed N] [--corpus FOLDER]: a line a target; 1 and the input in a file at the first fault.
FuzzTarget[] targets =
[
    new SafetensorsTarget(), new ArchitectureTarget(), new IdxTarget(), new GzipTarget(), new CaseTokenTarget(), new CommandLineTarget(),
];
string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var place ? args[place + 1] : null;
var inputs = long.Parse(Option("--inputs") ?? "100000", CultureInfo.InvariantCulture);
var seed = Option("--seed") is { } text
    ? ulong.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
    : BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
var here = Environment.CurrentDirectory;
var memory = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
var scratch = Directory.CreateDirectory(Path.Combine(memory, $"initstudy-fuzz-{Environment.ProcessId}")).FullName;
Environment.CurrentDirectory = scratch;   // files that are read lie here, and what the program writes

foreach (var target in targets.Where(target => Option("--target") is not { } name || target.Name == name))
{
    var fuzzer = new Fuzzer(target, RandomStream.Root(seed).Child(target.Name));
    if (await Watch.Fault(fuzzer, inputs) is { } fault)
    {
        var file = Path.Combine(here, $"fuzz-{target.Name}.bin");
        File.WriteAllBytes(file, fuzzer.Input);
        Console.Error.Write($"{target.Name}: {fault}\ninput {fuzzer.Done} of seed {seed:x16}, in {file}\n");
        return 1;
    }

    Console.Write($"{target.Name,-12} {fuzzer.Done} inputs, {fuzzer.Accepted} accepted, {fuzzer.Firsts.Count} outcomes by wording, seed {seed:x16}\n");
    if (Option("--corpus") is { } corpus) Corpus.Write(Path.Combine(here, corpus), target.Name, fuzzer.Firsts.Values);
}

Environment.CurrentDirectory = here;
Directory.Delete(scratch, recursive: true);
return 0;
