using System.Text.RegularExpressions;
using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Sweeps;

namespace InitStudy.Properties.Conventions;

/// <summary>What a reader may rely on in every claim.</summary>
public sealed partial class ClaimConventions
{
    /// <summary>The parts of a source are separated by semicolons; one that nobody has read says so.</summary>
    [Fact]
    public void SomebodyHasReadTheSourceOfWhatIsCalledStated() => Assert.All(
        Chapter.Catalog.Hypotheses.Select(hypothesis => hypothesis.Claim).Where(claim => claim.Standing == Standing.Stated),
        claim => Assert.Contains(
            claim.Source.Split(';'), part => !part.Contains("not read", StringComparison.Ordinal)));

    /// <summary>The chapter's course is Spanish: a claim exists in both languages, with the same numbers.</summary>
    [Fact]
    public void EveryClaimIsTranslated() => Assert.All(
        Chapter.Catalog.Hypotheses,
        hypothesis => Assert.True(
            hypothesis.Claim.Spanish.Length > 0 && Numbers(hypothesis.Claim.Spanish) == Numbers(hypothesis.Claim.Statement),
            $"'{hypothesis.Id}' has the numbers {Numbers(hypothesis.Claim.Spanish)} in Spanish; expected Claim.InSpanish(…) with " +
            $"{Numbers(hypothesis.Claim.Statement)}, those of the statement"));

    /// <summary>What the Spanish pages say of a study, and of the source, is there, and speaks of the same hypotheses.</summary>
    [Fact]
    public void StudiesAndSentencesAreTranslated()
    {
        Assert.All(Chapter.Catalog.Studies, study => Assert.EndsWith(".", study.Spanish?.Surprise, StringComparison.Ordinal));
        Assert.All(Chapter.Catalog.Studies, study => Assert.EndsWith(".", study.Surprise.Sentence, StringComparison.Ordinal));
        Assert.All(Chapter.Catalog.Studies, study => Assert.NotEmpty(study.Topic.Spanish));
        Assert.All(Chapter.Catalog.Studies.SelectMany(study => study.Sections), section => SaysTheSame(section.Title, section.Spanish));
        Assert.All(Chapter.Program.Pages, page => Assert.Equal(
            page.Sentences.Select(sentence => string.Join(' ', sentence.Hypotheses)),
            page.Spanish!.Sentences.Select(sentence => string.Join(' ', sentence.Hypotheses))));
    }

    /// <summary>Every sweep, and all that a map on the site says, is there in Spanish.</summary>
    [Fact]
    public void SweepsAndTheirMapsAreTranslated()
    {
        Assert.All(Chapter.Catalog.Sweeps, sweep =>
        {
            SaysTheSame(sweep.Title, sweep.Spanish?.Title);
            SaysTheSame(sweep.Introduction, sweep.Spanish?.Introduction);
        });
        var exhibits = SweepMap.Published(Chapter.Catalog).SelectMany(map => map.Exhibits).ToList();
        Assert.NotEmpty(exhibits);
        Assert.All(exhibits, exhibit =>
        {
            SaysTheSame(exhibit.Title, exhibit.Spanish?.Title);
            SaysTheSame(exhibit.Text, exhibit.Spanish?.Text);
            Assert.All(exhibit.Findings, finding => SaysTheSame(finding.Statement, finding.Spanish));
        });
    }

    /// <summary>How a claim is decided: its test with its tolerance, and every law that the harness offers.</summary>
    [Fact]
    public void TestsAndLawsAreTranslated()
    {
        Assert.All(Chapter.Catalog.Hypotheses.Select(hypothesis => hypothesis.Test).Distinct(), test => SaysTheSame(test.Statement, test.Spanish));
        Law[] laws =
        [
            new GaussianMean(), new SubGaussian(), new SquareOfGaussian(), new SquareOfSubGaussian(), new HalfSquare(), new UnitInterval(),
            new BettingLaw(), new Exact(),
        ];
        Assert.Equal(
            typeof(Law).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Law)) && !type.IsAbstract).ToHashSet(),
            laws.Select(law => law.GetType()).ToHashSet());
        Assert.All(laws, law => SaysTheSame(law.Statement, law.Spanish));
    }

    static void SaysTheSame(string english, string? spanish) => Assert.True(
        spanish?.Length > 0 && Numbers(spanish) == Numbers(english),
        $"'{english}' is '{spanish}' in Spanish; expected a text with the numbers {Numbers(english)}");

    /// <summary>In ascending order of their digits; a decimal comma is a point.</summary>
    static string Numbers(string text) =>
        string.Join(' ', Number().Matches(text).Select(match => match.Value.Replace(',', '.')).Order(StringComparer.Ordinal));

    [GeneratedRegex("[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Number();
}
