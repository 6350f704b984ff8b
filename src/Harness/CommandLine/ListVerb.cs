using System.CommandLine;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.CommandLine;

/// <summary>`list`: claims and hypotheses.</summary>
static class ListVerb
{
    public static Command Create(Catalog catalog, TextWriter output)
    {
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var command = new Command("list", "Lists claims and hypotheses.") { json };
        command.SetAction(parsed => Write(catalog, output, parsed.GetValue(json)));
        return command;
    }

    static int Write(Catalog catalog, TextWriter output, bool json)
    {
        foreach (var study in catalog.Studies)
        {
            if (!json) output.Write($"{study.Name}: {study.Title}\n");
            foreach (var hypothesis in catalog.Of(study))
            {
                output.Write(json
                    ? JsonLine.Of(hypothesis) + "\n"
                    : $"  {hypothesis.Id} ({hypothesis.Expected.Word()})\n    {hypothesis.Claim.Statement}\n");
            }
        }

        return ExitCode.AsRecorded;
    }
}
