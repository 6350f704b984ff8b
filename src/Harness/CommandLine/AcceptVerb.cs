using System.CommandLine;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Reporting.Changes;

namespace InitStudy.Harness.CommandLine;

/// <summary>`accept DIR`: says what changed, science first, and then makes every received file the verified one.</summary>
static class AcceptVerb
{
    public static Command Create(TextWriter output)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder of the verified files, where tests left the received ones." };
        var command = new Command(ReceivedFiles.Verb, "Says what changed, and accepts every received file of a folder.") { folder };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, output));
        return command;
    }

    static int Run(string folder, TextWriter output)
    {
        var received = ReceivedFiles.Find(folder);
        output.Write(ChangeSummary.Of(received.Changes()));
        received.Accept();
        output.Write($"{Format.Count(received.Names.Count, "file")} accepted in {folder}.\n");
        return ExitCode.AsRecorded;
    }
}
