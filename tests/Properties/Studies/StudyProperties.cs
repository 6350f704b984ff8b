using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses;
using InitStudy.Experiments.Studies;

namespace InitStudy.Properties.Studies;

/// <summary>What every study must bring, whoever adds it.</summary>
public sealed class StudyProperties
{
    public static TheoryData<string> Names => new(Study.All.Select(study => study.Name));

    [Fact]
    public void EveryHypothesisIsInExactlyOneStudy() => Assert.Equal(
        Catalog.All.Select(hypothesis => hypothesis.Id),
        Study.All.SelectMany(study => study.Hypotheses).Select(hypothesis => hypothesis.Id).Order(StringComparer.Ordinal));

    /// <summary>A hypothesis in a section that its study does not list would be missing from the report.</summary>
    [Theory, MemberData(nameof(Names))]
    public void SectionsAreThoseOfTheHypothesesInOrder(string name)
    {
        var study = Of(name);
        Assert.NotEmpty(study.Hypotheses);
        Assert.Equal(study.Sections, study.Hypotheses.Select(hypothesis => hypothesis.Section).Distinct());
    }

    [Theory, MemberData(nameof(Names))]
    public void RefutedClaimsStandBeforeTheirCorrections(string name)
    {
        foreach (var section in Of(name).Hypotheses.GroupBy(hypothesis => hypothesis.Section))
            Assert.Equal(section.OrderBy(hypothesis => hypothesis.Expected != Verdict.Refuted).Select(h => h.Id), section.Select(h => h.Id));
    }

    [Fact]
    public void NamesAreFileNamesAndTexts()
    {
        Assert.Equal(Study.All.Count, Study.All.Select(study => study.Name).Distinct().Count());
        Assert.All(Study.All, study => Assert.Matches("^[a-z]+(-[a-z]+)*$", study.Name));
        Assert.All(Study.All.SelectMany(study => new[] { study.Title, study.Introduction }), text => Assert.Equal(text.Trim(), text));
    }

    /// <summary>The guard itself, since honest runs take a minute to reach it.</summary>
    [Fact]
    public void TwoArmsWithOneHistoryAreRefused()
    {
        Arms.RequireDifferent(["one", "two", "three"], [[1, 2], [1, 3], [2]]);
        var refusal = Assert.Throws<InvalidOperationException>(
            () => Arms.RequireDifferent(["one", "two", "three"], [[1, 2], [1, 3], [1, 2]]));
        Assert.Equal("'three' and 'one' have the same history; expected two", refusal.Message);
    }

    static Study Of(string name) => Study.All.Single(study => study.Name == name);
}
