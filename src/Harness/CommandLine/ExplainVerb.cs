using System.CommandLine;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.CommandLine;

/// <summary>`explain ID`: everything about one hypothesis.</summary>
static class ExplainVerb
{
    public static Command Create(InitStudyProgram program, TextWriter output, TextWriter error)
    {
        var id = new Argument<string>("ID") { Description = "A hypothesis." };
        var command = new Command("explain", "Explains one hypothesis: claim, prediction, law, power, decision, replay.") { id };
        command.SetAction(parsed => Write(program, output, error, Selection.Find(program.Catalog, parsed.GetValue(id)!)));
        return command;
    }

    static int Write(InitStudyProgram program, TextWriter output, TextWriter error, Hypothesis hypothesis)
    {
        var outcome = Progress.Show(error, steps: 1, step =>
        {
            step($"{hypothesis.Id}, {Format.Count(hypothesis.Cases, "case")}");
            return new HypothesisRunner(Environment.ProcessorCount).Decide(hypothesis, hypothesis.PinnedRoot);
        });
        output.Write($"{hypothesis.Id} ({hypothesis.Section.Study}, {hypothesis.Section.Title})\n");
        Line(output, "claim", hypothesis.Claim.Statement);
        Line(output, "source", hypothesis.Claim.Source);
        Line(output, "standing", hypothesis.Claim.Standing.Text());
        Line(output, "reading", hypothesis.Reading);
        Line(output, "prediction", hypothesis.Theory);
        Line(output, "domain", string.Join(", ", hypothesis.Dimensions.Select(d => FormattableString.Invariant($"{d.Name} {d.Low}..{d.High}"))));
        Line(output, "strata", string.Join("; ", hypothesis.Strata.Select(stratum => stratum.Name)));
        Line(output, "law", hypothesis.Test.Law.Statement);
        Line(output, "band", hypothesis.Test.Statement);
        Line(output, "power", PowerStatement.Of(hypothesis, outcome.MostInformativeCase));
        Line(output, "on record", hypothesis.Expected.Word());
        PowerCurve.Write(output, hypothesis, outcome.MostInformativeCase);
        output.Write($"\nDecided over {outcome.Cases.Count} cases; the most informative:\n");
        output.Write(CaseReport.Of(hypothesis, outcome.MostInformativeCase, program.Command));
        return ExitCode.Of([outcome]);
    }

    static void Line(TextWriter output, string name, string text) => output.Write($"  {name,-11}{text}\n");
}
