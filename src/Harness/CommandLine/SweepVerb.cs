using System.CommandLine;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Sweeps;

namespace InitStudy.Harness.CommandLine;

/// <summary>`sweep`: measures one shard of a sweep, or goes on with it.</summary>
static class SweepVerb
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "sweep";

    public static Command Create(InitStudyProgram program, TextWriter output, TextWriter error)
    {
        var options = new SweepOptions();
        var command = new Command(Name, "Measures one shard of a sweep into a journal, or goes on with it; without ID lists the sweeps.")
        {
            options.Id, options.Shard, options.Of, options.Only, options.Cases, options.Points, options.Seed, options.Out, options.Threads,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(program, options, parsed, output, error, cancellation)));
        return command;
    }

    static int Run(InitStudyProgram program, SweepOptions options, ParseResult parsed, TextWriter output, TextWriter error, CancellationToken stop)
    {
        if (parsed.GetValue(options.Id) is not { } id) return List(program.Catalog, output);
        var sweep = Find(program.Catalog, id);
        var plan = SweepPlan.Of(
            sweep, RunOptions.ParseSeed(parsed.GetValue(options.Seed)) ?? sweep.PinnedRoot,
            RunOptions.ParsePositive(options.Cases, parsed.GetValue(options.Cases), SweepPlan.MostCases), parsed.GetValue(options.Only),
            RunOptions.ParsePositive(options.Points, parsed.GetValue(options.Points)));
        var threads = RunOptions.ParsePositive(options.Threads, parsed.GetValue(options.Threads)) ?? Environment.ProcessorCount;
        var shard = options.ParseShard(parsed, Environment.GetEnvironmentVariable);
        var folder = new ReportFolder(parsed.GetValue(options.Out)!).Path;
        using var journal = Journal.Open(plan, shard, folder);
        var turns = shard.Turns(plan.Grid.Count);
        var complete = SweepProgress.Show(
            error, $"{id}, {shard}", journal.Turns, turns, done => ShardRun.Do(plan, shard, journal, threads, done, stop));
        var state = $"{id}, {shard}: {Format.Count(journal.Turns)} of {Format.Count(turns, "cell")} in {folder}";
        if (complete)
        {
            output.Write($"{state}.{(shard.Of == 1 ? $" Next: {program.Command} {MergeVerb.Name} {folder}" : "")}\n");
            return ExitCode.AsRecorded;
        }

        error.Write($"initstudy: {state}; interrupted: the same command goes on\n");
        return ExitCode.Resumable;
    }

    static int List(Catalog catalog, TextWriter output)
    {
        foreach (var sweep in catalog.Sweeps)
        {
            var axes = sweep.Grid.Axes.Select(axis => $"{axis.Name} ({Format.Count(axis.Values.Count)})");
            output.Write($"{sweep.Id}: {Format.Count(sweep.Grid.Count, "cell")}, {string.Join(" × ", axes)}\n    {sweep.Title}\n");
        }

        return ExitCode.AsRecorded;
    }

    static Sweep Find(Catalog catalog, string id) => catalog.Sweeps.FirstOrDefault(sweep => sweep.Id == id) ?? throw new InputException(
        $"'{id}' is no sweep; expected one that 'initstudy {Name}' shows{NearNames.Suggest(id, catalog.Sweeps.Select(sweep => sweep.Id))}");
}
