using System.CommandLine;
using InitStudy.Experiments.Studies;

namespace InitStudy.Experiments.CommandLine;

/// <summary>`list`: claims and hypotheses.</summary>
static class ListVerb
{
    public static Command Create(TextWriter output)
    {
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var command = new Command("list", "Lists claims and hypotheses.") { json };
        command.SetAction(parsed => Write(output, parsed.GetValue(json)));
        return command;
    }

    static int Write(TextWriter output, bool json)
    {
        foreach (var study in Study.All)
        {
            if (!json) output.Write($"{study.Name}: {study.Title}\n");
            foreach (var hypothesis in study.Hypotheses)
            {
                output.Write(json
                    ? JsonLine.Of(hypothesis) + "\n"
                    : $"  {hypothesis.Id} ({hypothesis.Expected.ToString().ToLowerInvariant()})\n    {hypothesis.Claim.Statement}\n");
            }
        }

        return ExitCode.AsRecorded;
    }
}
