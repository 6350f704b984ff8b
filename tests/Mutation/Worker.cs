using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Xunit.Abstractions;

namespace InitStudy.Mutation;

/// <summary>The process that runs tests: first all of them unchanged, to see which mutants each reaches, then those of each mutant.</summary>
static class Worker
{
    /// <summary>What its own lines begin with, among those that tests write.</summary>
    public const string Mark = "mutant ";

    /// <summary>Reads numbers of mutants, and writes a line for each: the test that it makes fail, or nothing.</summary>
    /// <param name="mutated">Name of the mutated assembly.</param>
    /// <param name="filter">Parts of names of tests, divided by commas; "-" before one leaves its tests out.</param>
    /// <param name="reached">File of the mutants that each test reaches; written if it is not there.</param>
    /// <param name="atStart">A mutant that is on from the start, when every test is run for it; else 0.</param>
    public static void Run(string mutated, string filter, string reached, int atStart)
    {
        var control = Assembly.Load(mutated).GetType("InitStudy.Mutation.Switch")!;
        var (active, hit) = (control.GetField("Active")!, (bool[])control.GetField("Reached")!.GetValue(null)!);
        var (output, input) = (Console.Out, Console.In);
        active.SetValue(null, atStart);
        using var tests = new TestRun(Assembly.Load("InitStudy.Properties"), name => IsChosen(name, filter));
        if (!File.Exists(reached))
        {
            using var file = new StreamWriter(reached);
            foreach (var test in tests.Cases) file.Write(Reach(tests, test, hit, output));
        }
        var byName = tests.Cases.ToLookup(Name);
        var reachers = File.ReadLines(reached).Select(line => line.Split('\t')).OrderBy(fields => int.Parse(fields[0], CultureInfo.InvariantCulture))
            .Select(fields => (Tests: byName[fields[1]], Mutants: fields[2].Split(' ').ToHashSet())).ToList();
        output.WriteLine($"{Mark}ready");
        while (input.ReadLine() is { } mutant)
        {
            active.SetValue(null, int.Parse(mutant, CultureInfo.InvariantCulture));
            var killer = reachers.Where(test => atStart > 0 || test.Mutants.Contains(mutant)).SelectMany(test => test.Tests)
                .FirstOrDefault(test => !tests.Passes(test));
            active.SetValue(null, atStart);
            output.WriteLine(Mark + (killer is null ? "" : Name(killer)));
        }
    }

    static bool IsChosen(string name, string filter)
    {
        var parts = filter.Split(',');
        return parts.Where(part => part[0] != '-').Any(part => name.Contains(part, StringComparison.Ordinal))
            && !parts.Any(part => part[0] == '-' && name.Contains(part[1..], StringComparison.Ordinal));
    }

    /// <summary>A line if the test passes: milliseconds, name, mutants.</summary>
    static string Reach(TestRun tests, ITestCase test, bool[] hit, TextWriter output)
    {
        Array.Clear(hit);
        var watch = Stopwatch.StartNew();
        if (!tests.Passes(test))
        {
            output.WriteLine($"fails without a mutant, so not used: {Name(test)}");
            return "";
        }
        return $"{watch.ElapsedMilliseconds}\t{Name(test)}\t{string.Join(' ', Enumerable.Range(0, hit.Length).Where(i => hit[i]))}\n";
    }

    static string Name(ITestCase test) => string.Join(' ', test.DisplayName.Split(default(char[])));
}
