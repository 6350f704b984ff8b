using System.Globalization;
using System.Text;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting.Site;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting;

/// <summary>The report that people read: verdicts first, then each hypothesis, then the exhibits.</summary>
static class MarkdownReport
{
    /// <summary>Part of the name of the figure of all verdicts.</summary>
    public const string Forest = "forest";

    /// <summary>Before an introduction where the user brought images: it speaks of others.</summary>
    public const string NotOfUsersImages =
        "*The numbers of this introduction, and all verdicts, are those of the program's own images, not of those brought with `--data`.*\n\n";

    public static string Write(StudyResult result, string infix, string command)
    {
        var text = new StringBuilder();
        var link = new ReportLink(infix);
        text.Append(CultureInfo.InvariantCulture, $"# {result.Study.Title}\n\n{Introduction(result)}");
        text.Append(CultureInfo.InvariantCulture, $"Part of [every claim with its verdict]({link.File(VerdictIndex.Name)}).\n\n");
        Verdicts(text, result, infix);
        foreach (var section in result.Study.Sections) Section(text, section, result, link, command);
        if (result.Exhibits.Count > 0) text.Append("## Exhibits\n\n");
        Exhibits(text, result, infix);
        text.Append(CultureInfo.InvariantCulture, $"## Details\n\nEvery case with its bounds and the token that replays it: ");
        text.Append(CultureInfo.InvariantCulture, $"[{result.Study.Name}.details{infix}.csv]({result.Study.Name}.details{infix}.csv).\n");
        return text.ToString();
    }

    /// <summary>The report of the slow tier: exhibits alone.</summary>
    public static string WriteExhibits(StudyResult result, string infix)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {result.Study.Title}, slow tier\n\n{Introduction(result)}");
        Exhibits(text, result, infix);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    static string Introduction(StudyResult result) => $"{(result.AreUsersImages ? NotOfUsersImages : "")}{result.Study.Introduction}\n\n";

    static void Exhibits(StringBuilder text, StudyResult result, string infix)
    {
        if (result.Images is not null) text.Append(CultureInfo.InvariantCulture, $"Images: {result.Images}\n\n");
        foreach (var exhibit in result.Exhibits) Exhibit(text, exhibit, result.Study.Name, infix);
    }

    static void Verdicts(StringBuilder text, StudyResult result, string infix)
    {
        text.Append("## Verdicts\n\n");
        MarkdownTable.Append(text, new(
            ["hypothesis", "claim", "standing", "verdict"],
            [
                .. result.Outcomes.Select(outcome => (IReadOnlyList<string>)
                [
                    $"[{outcome.Hypothesis.Id}](#{outcome.Hypothesis.Id})", outcome.Hypothesis.Claim.Statement,
                    outcome.Hypothesis.Claim.Standing.Text(), HypothesisSection.Word(outcome),
                ]),
            ]));
        var decisions = result.Outcomes.Where(outcome => outcome.Hypothesis.Test.IsRandom).Sum(outcome => outcome.Cases.Count);
        text.Append(CultureInfo.InvariantCulture, $"{Format.Count(decisions)} sequential decisions under random laws, ");
        text.Append(CultureInfo.InvariantCulture, $"and those on the way to counter-examples, ");
        text.Append(CultureInfo.InvariantCulture, $"each wrong with probability at most {ErrorRate.AlphaText} = {Format.Number(ErrorRate.Alpha, 2)}. ");
        text.Append("A claim is supported when all its cases are, refuted when any case is. The error bound is that of sampling, not of the ");
        text.Append("choice of reading, tolerance or domain.\n\n");
        if (result.Outcomes.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"![{Wording.English.Finding(result)}]({result.Study.Name}.{Forest}{infix}.svg)\n\n");
        text.Append("*Of each hypothesis the case nearest to an edge of its band, or the one that refutes it by the most: what its mean certainly is, ");
        text.Append("in units of the band. Blue: the band. ");
        text.Append(CultureInfo.InvariantCulture, $"{Wording.English.Zero(result)}*\n\n");
    }

    static void Section(StringBuilder text, Section section, StudyResult result, ReportLink link, string command)
    {
        var members = result.Outcomes.Where(outcome => outcome.Hypothesis.Section == section).ToList();
        if (members.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"## {section.Title}\n\n");
        foreach (var outcome in members) HypothesisSection.Append(text, outcome, result.Catalog, link, command);
    }

    internal static void Exhibit(StringBuilder text, Exhibit exhibit, string study, string infix)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {exhibit.Title}\n\n{exhibit.Text}\n\n");
        foreach (var finding in exhibit.Findings) text.Append(CultureInfo.InvariantCulture, $"- {finding.Text}\n");
        if (exhibit.Findings.Count > 0) text.Append('\n');
        foreach (var (name, _) in exhibit.Figures) text.Append(CultureInfo.InvariantCulture, $"![{exhibit.Title}]({study}.{name}{infix}.svg)\n\n");
        if (exhibit.Table is not null) MarkdownTable.Append(text, exhibit.Table);
    }
}
