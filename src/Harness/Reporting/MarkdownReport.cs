using System.Globalization;
using System.Text;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting;

/// <summary>The report that people read: verdicts first, then each hypothesis, then the exhibits.</summary>
static class MarkdownReport
{
    const int FewestForCoverage = 20;

    public static string Write(StudyResult result, string infix)
    {
        var text = new StringBuilder();
        var link = new ReportLink(infix);
        text.Append(CultureInfo.InvariantCulture, $"# {result.Study.Title}\n\n{result.Study.Introduction}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Part of [every claim with its verdict]({link.File(VerdictIndex.Name)}).\n\n");
        Verdicts(text, result);
        foreach (var section in result.Study.Sections) Section(text, section, result, link);
        if (result.Exhibits.Count > 0) text.Append("## Exhibits\n\n");
        Exhibits(text, result, infix);
        text.Append(CultureInfo.InvariantCulture, $"## Details\n\nEvery case with its bounds and the token that replays it: [{result.Study.Name}.details{infix}.csv]");
        text.Append(CultureInfo.InvariantCulture, $"({result.Study.Name}.details{infix}.csv).\n");
        return text.ToString();
    }

    /// <summary>The report of the slow tier: exhibits alone.</summary>
    public static string WriteExhibits(StudyResult result, string infix)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {result.Study.Title}, slow tier\n\n{result.Study.Introduction}\n\n");
        Exhibits(text, result, infix);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    static void Exhibits(StringBuilder text, StudyResult result, string infix)
    {
        if (result.Images is not null) text.Append(CultureInfo.InvariantCulture, $"Images: {result.Images}\n\n");
        foreach (var exhibit in result.Exhibits) Exhibit(text, exhibit, result.Study.Name, infix);
    }

    static void Verdicts(StringBuilder text, StudyResult result)
    {
        text.Append("## Verdicts\n\n");
        MarkdownTable.Append(text, new(
            ["hypothesis", "claim", "verdict"],
            [
                .. result.Outcomes.Select(outcome => (IReadOnlyList<string>)
                [
                    $"[{outcome.Hypothesis.Id}](#{outcome.Hypothesis.Id})", outcome.Hypothesis.Claim.Statement, Word(outcome),
                ]),
            ]));
        var decisions = result.Outcomes.Where(outcome => outcome.Hypothesis.Law.IsRandom).Sum(outcome => outcome.Cases.Count);
        text.Append(CultureInfo.InvariantCulture, $"{Format.Count(decisions)} sequential decisions under random laws, and those on the way to counter-examples, ");
        text.Append(CultureInfo.InvariantCulture, $"each wrong with probability at most 2⁻⁴⁰ = {Format.Number(ErrorRate.Alpha, 2)}. ");
        text.Append("A claim is supported when all its cases are, refuted when any case is.\n\n");
    }

    static void Section(StringBuilder text, Section section, StudyResult result, ReportLink link)
    {
        var members = result.Outcomes.Where(outcome => outcome.Hypothesis.Section == section).ToList();
        if (members.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"## {section.Title}\n\n");
        foreach (var outcome in members) Hypothesis(text, outcome, result.Catalog, link);
    }

    static void Hypothesis(StringBuilder text, Outcome outcome, Catalog catalog, ReportLink link)
    {
        var (hypothesis, telling) = (outcome.Hypothesis, outcome.MostInformativeCase);
        text.Append(CultureInfo.InvariantCulture, $"### {hypothesis.Id}\n\n{hypothesis.Claim.Statement}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- **Source:** {hypothesis.Claim.Source}\n");
        text.Append(CultureInfo.InvariantCulture, $"- **Reading:** {hypothesis.Reading}\n");
        text.Append(CultureInfo.InvariantCulture, $"- **Prediction:** {hypothesis.Theory}; the mean is {hypothesis.Tolerance.Statement}\n");
        text.Append(CultureInfo.InvariantCulture, $"- **Verdict:** {Word(outcome)}, over {outcome.Cases.Count} {Plural(outcome.Cases.Count)} ");
        text.Append(CultureInfo.InvariantCulture, $"({Format.Count(outcome.Count)} values; {hypothesis.Law.Statement}){Coverage(outcome)}\n");
        text.Append(outcome.CounterExample is null ? "- **Tightest case:** " : "- **Smallest counter-example found:** ");
        text.Append(CultureInfo.InvariantCulture, $"{telling.Description}: predicted {Format.Number(telling.Predicted)}, {Measured(hypothesis, telling)}; ");
        text.Append(CultureInfo.InvariantCulture, $"`run {hypothesis.Id} --case {telling.Token}`\n");
        Related(text, "What holds instead", catalog.Hypotheses.Where(other => hypothesis.CorrectedBy.Contains(other.Id)), link);
        Related(text, "Corrects", catalog.Hypotheses.Where(other => other.CorrectedBy.Contains(hypothesis.Id)), link);
        text.Append('\n');
    }

    static void Related(StringBuilder text, string relation, IEnumerable<Hypothesis> others, ReportLink link)
    {
        if (others.Any()) text.Append(CultureInfo.InvariantCulture, $"- **{relation}:** {link.Of(others)}\n");
    }

    static string Measured(Hypothesis hypothesis, CaseResult result)
    {
        var estimate = Format.Number(result.Decision.Estimate);
        if (!hypothesis.Law.IsRandom) return $"measured {estimate}";
        return $"measured {estimate}, certainly between {Format.Number(result.Decision.Low)} and " +
            $"{Format.Number(result.Decision.High)} (n = {Format.Count(result.Decision.Count)})";
    }

    /// <summary>Says how rare violating cases must be, since cases were sampled: 1 − 0.05^(1/cases).</summary>
    static string Coverage(Outcome outcome)
    {
        if (outcome.Verdict != Verdict.Supported || outcome.Cases.Count < FewestForCoverage) return "";
        var share = 1 - Model.Kernels.Elementary.Exp(Model.Kernels.Elementary.Log(0.05) / outcome.Cases.Count);
        return $"; fewer than {Format.Percent(share)} of the domain's cases violate it (95 %)";
    }

    static void Exhibit(StringBuilder text, Exhibit exhibit, string study, string infix)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {exhibit.Title}\n\n{exhibit.Text}\n\n");
        foreach (var (name, _) in exhibit.Figures) text.Append(CultureInfo.InvariantCulture, $"![{exhibit.Title}]({study}.{name}{infix}.svg)\n\n");
        if (exhibit.Table is not null) MarkdownTable.Append(text, exhibit.Table);
    }

    static string Plural(int cases) => cases == 1 ? "case" : "cases";

    static string Word(Outcome outcome) => outcome.AsExpected
        ? $"**{outcome.Verdict.ToString().ToLowerInvariant()}**"
        : $"**{outcome.Verdict.ToString().ToLowerInvariant()}** (on record: {outcome.Hypothesis.Expected.ToString().ToLowerInvariant()})";
}
