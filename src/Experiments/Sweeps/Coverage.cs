using InitStudy.Harness.Evidence;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Sweeps;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Sweeps;

/// <summary>Many more cases of every hypothesis than a report has, for a tighter bound on the share that may violate it.</summary>
public sealed class Coverage : Sweep
{
    const int CasesOfAll = 10_000;
    const string Name = "hypothesis", Case = "case";

    static readonly Lazy<Grid> All = new(() => Cases(CasesOfAll));

    public override string Title => "The share of cases that may violate a hypothesis";

    public override string Introduction =>
        "A cell is one case of a hypothesis, drawn from its strata in turn under a root seed of its own, and decided with the error bound that " +
        "every decision has. Cases may repeat. Of the share of a domain's cases that are not supported the table has the upper bound " +
        "that is wrong for at most one sweep in twenty (Clopper and Pearson 1934).";

    public override (string Title, string Introduction)? Spanish => (
        "La proporción de casos que pueden incumplir una hipótesis",
        "Una celda es un caso de una hipótesis, sorteado de sus estratos por turno con una semilla raíz propia, y decidido con la cota de error " +
        "de toda decisión. Los casos pueden repetirse. De la proporción de casos de un dominio que no se confirman, la tabla da la cota " +
        "superior que falla en un barrido de cada veinte como mucho (Clopper y Pearson 1934).");

    public override Grid Grid => All.Value;

    public override IReadOnlyList<string> Quantities => ["supported", "refuted", "values", "predicted", "estimate", "low", "high"];

    /// <summary>All hypotheses with fewer cases each, the first ones; for fewer points than hypotheses, some of them with one.</summary>
    public override Grid Coarser(Grid grid, int points)
    {
        var (ids, cases) = (grid.Axes[0], grid.Axes[1].Values);
        return new(ids.Thinned(Math.Min(points, ids.Values.Count)), new(Case, [.. cases.Take(Math.Max(1, points / ids.Values.Count))]));
    }

    public override Grid? WithCases(int cases) => Cases(cases);

    public override IReadOnlyList<double> Measure(Cell cell, RandomStream random)
    {
        var hypothesis = Chapter.Catalog.Find(cell.Text(Name))!;
        var root = random.Bits(0);
        var result = hypothesis.Decide(hypothesis.Draw(root, (int)cell[Case] % hypothesis.Strata.Count), root);
        var (decision, verdict) = (result.Decision, result.Decision.Verdict);
        return
        [
            verdict == Verdict.Supported ? 1 : 0, verdict == Verdict.Refuted ? 1 : 0, decision.Count,
            result.Predicted, result.Estimate, result.Low, result.High,
        ];
    }

    public override IReadOnlyList<Exhibit> Exhibits(Grid grid, IEnumerable<CellResult> results)
    {
        var (ids, cases) = (grid.Axes[0], grid.Axes[1].Values.Count);
        var violating = new int[ids.Values.Count];
        foreach (var (cell, values) in results) violating[cell.Position(0)] += values[0] == 1 ? 0 : 1;
        var rows = violating.Select((count, h) => (Hypothesis: Chapter.Catalog.Find(ids.Text(h))!, Violating: count)).ToList();
        var supported = rows.Where(row => row.Hypothesis.Expected == Verdict.Supported).ToList();
        var finding = new Finding(
            $"Of {Format.Count(supported.Count, "hypothesis")} on record as supported each is in all its cases: " +
            $"a share of at most {Bound(cases, 0)} violates it.",
            supported.All(row => row.Violating == 0))
        {
            Spanish = $"De {Format.Count(supported.Count)} hipótesis registradas como confirmadas, cada una lo está en todos sus casos: " +
                $"la incumple una proporción de {Bound(cases, 0)} como mucho.",
        };
        return
        [
            new("Cases that are not supported", $"{Format.Count(cases, "case")} of each hypothesis.", [], new(
                ["hypothesis", "on record", "not supported", "share at most"],
                [.. rows.Select(row => (IReadOnlyList<string>)
                [
                    row.Hypothesis.Id, row.Hypothesis.Expected.Word(), Format.Count(row.Violating), Bound(cases, row.Violating),
                ])]))
            {
                Spanish = ("Casos que no se confirman", $"{Format.Count(cases)} casos de cada hipótesis."),
                Findings = supported.Count > 0 ? [finding] : [],
            },
        ];
    }

    /// <summary>Rounded up in the sixth decimal: a bound that is rounded down is none.</summary>
    static string Bound(int cases, int violating) =>
        Format.Number(Math.Ceiling(1e6 * new Harness.Hypotheses.Coverage(cases, violating, Enumerated: false).Bound) / 1e6, 6);

    static Grid Cases(int cases) =>
        new(new Axis(Name, [.. Chapter.Catalog.Hypotheses.Select(hypothesis => hypothesis.Id)]), Axis.Range(Case, 0, cases - 1));
}
