using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.CommandLine;

/// <summary>`run ID --case TOKEN`: decides exactly that case again; one that is not supported differs from a claim that is on record as such.</summary>
static class CaseReplay
{
    public static int Run(InitStudyProgram program, IReadOnlyList<string> names, string token, bool json, TextWriter output)
    {
        if (names.Count != 1)
            throw new InputException($"--case comes with {names.Count} names; expected the one hypothesis it belongs to");
        var hypothesis = Selection.Find(program.Catalog, names[0]);
        var (root, text) = CaseToken.Read(token);
        if (text.Split('.').Any(number => number.Length > 1 && number[0] == '0'))
            throw new InputException($"case is '{token}'; expected numbers without leading zeros, as a report prints them");
        var result = hypothesis.Decide(hypothesis.Parse(text), root);
        output.Write(json
            ? JsonLine.Of(new Outcome(hypothesis, result.Decision.Verdict, [result], CounterExample: null)) + "\n"
            : CaseReport.Of(hypothesis, result, program.Command));
        return hypothesis.Expected == Verdict.Supported && result.Decision.Verdict != Verdict.Supported ? ExitCode.VerdictDiffers : ExitCode.AsRecorded;
    }
}
