using System.CommandLine;

namespace InitStudy.Harness.CommandLine;

/// <summary>`fingerprint`: what differs between machines, then hashes of everything that must not.</summary>
static class FingerprintVerb
{
    public static Command Create(InitStudyProgram program, TextWriter output)
    {
        var command = new Command(
            "fingerprint", "Hashes every numeric building block and a report: the same on every machine.");
        command.SetAction(_ => Write(program, output));
        return command;
    }

    static int Write(InitStudyProgram program, TextWriter output)
    {
        foreach (var line in Surroundings.Lines()) output.Write($"# {line}\n");
        foreach (var (block, hash) in Fingerprint.All().Concat(program.Fingerprint())) output.Write($"{block} {hash}\n");
        return ExitCode.AsRecorded;
    }
}
