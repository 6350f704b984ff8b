using System.CommandLine;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Sweeps;

namespace InitStudy.Harness.CommandLine;

/// <summary>`merge DIR`: one result of all shards, if every cell is there exactly once.</summary>
static class MergeVerb
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "merge";

    public static Command Create(Catalog catalog, TextWriter output)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder with the journals of all shards of a sweep." };
        var command = new Command(Name, "Merges the shards of a sweep into CSV, Parquet and a report.") { folder };
        command.SetAction(parsed => Run(catalog, parsed.GetValue(folder)!, output));
        return command;
    }

    static int Run(Catalog catalog, string path, TextWriter output)
    {
        var sets = ShardSet.Find(path, catalog);
        var folder = new ReportFolder(path);
        foreach (var set in sets)
        {
            var (id, table) = (set.Plan.Sweep.Id, new ResultTable(set));
            folder.Write([($"{id}.csv", table.WriteCsv), ($"{id}.parquet", table.WriteParquet), .. SweepReport.Render(set).Select(ReportFolder.Content)]);
            output.Write($"{id}: {Format.Count(set.Plan.Grid.Count, "cell")}. Report: {Path.Combine(folder.Path, $"{id}.md")}\n");
        }

        return ExitCode.AsRecorded;
    }
}
