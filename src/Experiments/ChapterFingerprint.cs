using System.Text;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Theory;

namespace InitStudy.Experiments;

/// <summary>Hashes of what this program adds to engine and evidence: theory, and a report from end to end.</summary>
static class ChapterFingerprint
{
    /// <summary>Decided for the report: one supported, one refuted at random, one refuted with certainty.</summary>
    static readonly string[] Decided =
    [
        "logistic-slope-at-most-quarter", "n01-output-variance-exceeds-input", "adam-step-bound",
    ];

    /// <summary>Each block and its hash.</summary>
    public static IEnumerable<(string Block, string Hash)> All() =>
        [("theory", Fingerprint.Hash<double>(Theory())), ("report", Report())];

    static double[] Theory() =>
    [
        .. Fingerprint.Indices.Take(50).Select(i => ChiSquare.Cdf(i + 1, 10)),
        .. Fingerprint.Activations.Select(phi => GaussianMoments.SecondMoment(phi, 1.5)),
        .. Fingerprint.Activations.Select(phi => GaussianMoments.SlopeSecondMoment(phi, 1.5)),
    ];

    static string Report()
    {
        var outcomes = new HypothesisRunner(Environment.ProcessorCount) { Cases = 2 }.DecideAll([.. Decided.Select(id => Chapter.Catalog.Find(id)!)]);
        var curve = new Curve("normal", Fingerprint.Uniforms()[..20], Fingerprint.Normals()[..20]) { Markers = true };
        var exhibit = new Exhibit("Exhibit", "Text.", [("plot", new LinePlot("Values", new("u"), new("z"), [curve]))]);
        var files = ReportRenderer.Render(new(Chapter.Catalog, Chapter.Catalog.Studies[0], outcomes, [exhibit]));
        return Fingerprint.Hash<byte>(Encoding.UTF8.GetBytes(string.Concat(files.Select(file => file.Content))));
    }
}
