using InitStudy.Experiments;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Properties.Studies;

/// <summary>What every study must bring, whoever adds it.</summary>
public sealed class StudyProperties
{
    public static TheoryData<string> Names => new(Chapter.Catalog.Studies.Select(study => study.Name));

    [Fact]
    public void EveryHypothesisIsInExactlyOneStudy() => Assert.Equal(
        Chapter.Catalog.Hypotheses.Select(hypothesis => hypothesis.Id),
        Chapter.Catalog.Studies.SelectMany(study => Chapter.Catalog.Of(study)).Select(hypothesis => hypothesis.Id).Order(StringComparer.Ordinal));

    /// <summary>A hypothesis in a section that its study does not list would be missing from the report.</summary>
    [Theory, MemberData(nameof(Names))]
    public void SectionsAreThoseOfTheHypothesesInOrder(string name)
    {
        var study = Of(name);
        Assert.NotEmpty(Chapter.Catalog.Of(study));
        Assert.Equal(study.Sections, Chapter.Catalog.Of(study).Select(hypothesis => hypothesis.Section).Distinct());
    }

    [Theory, MemberData(nameof(Names))]
    public void RefutedClaimsStandBeforeTheirCorrections(string name)
    {
        foreach (var section in Chapter.Catalog.Of(Of(name)).GroupBy(hypothesis => hypothesis.Section))
            Assert.Equal(section.OrderBy(hypothesis => hypothesis.Expected != Verdict.Refuted).Select(h => h.Id), section.Select(h => h.Id));
    }

    /// <summary>Only what a source itself states, and what can be false, makes a headline.</summary>
    [Theory, MemberData(nameof(Names))]
    public void TheSurpriseRestsOnAStatedCountedClaim(string name)
    {
        var study = Of(name);
        var surprise = Assert.Single(Chapter.Catalog.Of(study), hypothesis => hypothesis.Id == study.Surprise.Hypothesis);
        Assert.Equal(Standing.Stated, surprise.Claim.Standing);
        Assert.False(surprise.IsIdentity, $"'{surprise.Id}' is an identity; expected a claim that is counted");
    }

    [Fact]
    public void NamesAreFileNamesAndTexts()
    {
        Assert.Equal(Chapter.Catalog.Studies.Count, Chapter.Catalog.Studies.Select(study => study.Name).Distinct().Count());
        Assert.All(Chapter.Catalog.Studies, study => Assert.Matches("^[a-z]+(-[a-z0-9]+)*$", study.Name));
        Assert.All(Chapter.Catalog.Studies.SelectMany(study => new[] { study.Title, study.Introduction }), text => Assert.Equal(text.Trim(), text));
    }

    static Study Of(string name) => Chapter.Catalog.Studies.Single(study => study.Name == name);
}
