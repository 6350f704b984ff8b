using InitStudy.Experiments;
using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Hypotheses;

/// <summary>What every hypothesis of the program must bring, whoever adds it.</summary>
public sealed class CatalogProperties
{
    /// <summary>All ids.</summary>
    public static TheoryData<string> Ids => new(Chapter.Catalog.Hypotheses.Select(hypothesis => hypothesis.Id));

    /// <summary>Ids of hypotheses about layers of any shape.</summary>
    public static TheoryData<string> AnyShape => new(OfAnyShape.Select(hypothesis => hypothesis.Id));

    static IEnumerable<Hypothesis> OfAnyShape =>
        Chapter.Catalog.Hypotheses.Where(hypothesis => ReferenceEquals(hypothesis.Dimensions, Fans.Any.Dimensions));

    [Fact]
    public void IdsAreUniqueAndSorted() =>
        Assert.Equal(Chapter.Catalog.Hypotheses.Select(h => h.Id).Distinct().Order(StringComparer.Ordinal), Chapter.Catalog.Hypotheses.Select(h => h.Id));

    [Theory, MemberData(nameof(Ids))]
    public void TextsAreComplete(string id)
    {
        var hypothesis = Find(id);
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", id);
        Assert.Contains(hypothesis.Section.Study, Chapter.Catalog.Studies.Select(study => study.Name));
        foreach (var text in new[]
        {
            hypothesis.Section.Title, hypothesis.Claim.Statement, hypothesis.Claim.Source, hypothesis.Reading, hypothesis.Theory,
            hypothesis.Quantity, hypothesis.Test.Statement, hypothesis.Test.Law.Statement,
        })
        {
            Assert.NotEqual("", text);
            Assert.Equal(text.Trim(), text);
            Assert.DoesNotContain('\n', text);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        }
    }

    /// <summary>A claim that fails as stated stands beside one that holds.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void ARefutedClaimNamesWhatHoldsInstead(string id)
    {
        var hypothesis = Find(id);
        Assert.Equal(hypothesis.Expected == Verdict.Refuted, hypothesis.CorrectedBy.Count > 0);
        Assert.All(hypothesis.CorrectedBy, corrected => Assert.Equal(Verdict.Supported, Find(corrected).Expected));
    }

    [Theory, MemberData(nameof(Ids))]
    public void ARunCoversEveryStratum(string id)
    {
        var hypothesis = Find(id);
        Assert.NotEmpty(hypothesis.Strata);
        Assert.True(hypothesis.Cases >= hypothesis.Strata.Count, $"{hypothesis.Cases} cases, {hypothesis.Strata.Count} strata");
        Assert.Equal(hypothesis.Strata.Count, hypothesis.Strata.Select(stratum => stratum.Name).Distinct().Count());
        Assert.True(hypothesis.Budget >= 1);
    }

    [Theory, MemberData(nameof(Ids))]
    public void DrawnCasesAndTheirShrinkCandidatesLieWithinTheDimensions(string id)
    {
        var hypothesis = Find(id);
        foreach (var c in Drawn(hypothesis))
        {
            Within(hypothesis, c);
            foreach (var simpler in hypothesis.Shrink(c))
            {
                Within(hypothesis, simpler);
                Assert.True(c.Numbers.Zip(simpler.Numbers).Count(pair => pair.First != pair.Second) == 1, $"{c} to {simpler}");
                Assert.True(c.Numbers.Zip(simpler.Numbers).All(pair => pair.Second <= pair.First), $"{c} to {simpler}");
            }
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void ARunDecidesNoCaseTwiceAndIsTheSameForTheSameRoot(string id)
    {
        var (hypothesis, root) = (Find(id), FreshRoot.Draw());
        var cases = hypothesis.Draw(root);
        Assert.Equal(cases.Distinct(), cases);
        Assert.Equal(cases, hypothesis.Draw(root));
        Assert.InRange(cases.Count, Math.Min(hypothesis.Strata.Count, hypothesis.DomainSize), hypothesis.Cases);
        if (hypothesis.DomainSize <= hypothesis.Cases) Assert.Equal(hypothesis.DomainSize, cases.Count);
    }

    [Theory, MemberData(nameof(Ids))]
    public void FewCasesHaveAReason(string id)
    {
        var hypothesis = Find(id);
        var cases = hypothesis.Draw(hypothesis.PinnedRoot).Count;
        if (cases < Math.Min(5, hypothesis.DomainSize)) Assert.NotEqual("", hypothesis.WhyFewCases);
        if (hypothesis.WhyFewCases.Length > 0) Assert.InRange(cases, 1, 4);
    }

    [Theory, MemberData(nameof(Ids))]
    public void EveryCaseHasAPredictionAndAnOrderedBand(string id)
    {
        var hypothesis = Find(id);
        foreach (var c in Drawn(hypothesis).Take(4).SelectMany(c => hypothesis.Shrink(c).Prepend(c)))
        {
            var predicted = hypothesis.Predict(c);
            var (quantity, tested) = (hypothesis.Test.QuantityBand(predicted), hypothesis.Test.TestedBand(predicted));
            Assert.Equal(hypothesis.Test is FirstAhead, double.IsNaN(predicted));
            Assert.True(quantity.Low < quantity.High && tested.Low < tested.High, $"{c}: {quantity}, {tested}");
            Assert.True(double.IsNaN(predicted) || quantity.Contains(predicted), $"{c}: {predicted}, {quantity}");
            Assert.NotEqual("", hypothesis.Describe(c));
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void ACaseThatDoesNotExistIsAnInputError(string id)
    {
        var hypothesis = Find(id);
        var numbers = hypothesis.Dimensions.Select(dimension => dimension.High).ToArray();
        numbers[^1]++;
        foreach (var wrong in new[] { string.Join('.', numbers), "x", "1.2.3.4.5.6.7.8.9" })
            Assert.Contains("; expected ", Assert.Throws<InputException>(() => hypothesis.Parse(wrong)).Message, StringComparison.Ordinal);
    }

    /// <summary>By construction, whatever the root: strata are drawn in turn.</summary>
    [Theory, MemberData(nameof(AnyShape))]
    public void HardShapesAreCommon(string id)
    {
        var shapes = Drawn(Find(id)).Select(c => c.Numbers).ToList();
        double Share(Func<int, int, bool> holds) => shapes.Count(shape => holds(shape[0], shape[1])) / (double)shapes.Count;
        Assert.InRange(Share((fanIn, fanOut) => fanIn >= 2 * fanOut || fanOut >= 2 * fanIn), 0.4, 1);
        Assert.InRange(Share((fanIn, fanOut) => fanOut >= 2 * fanIn), 0.2, 1);
        Assert.InRange(Share((fanIn, fanOut) => fanIn >= 2 * fanOut), 0.2, 1);
        Assert.InRange(Share((fanIn, _) => fanIn <= 4), 0.1, 1);
        Assert.InRange(Share((fanIn, fanOut) => fanIn != fanOut), 0.6, 1);
        Assert.InRange(Share((fanIn, fanOut) => fanIn == fanOut), 0.1, 1);
    }

    [Fact]
    public void ManyHypothesesAreAboutLayersOfAnyShape() => Assert.True(OfAnyShape.Count() >= 5);

    static Hypothesis Find(string id) => Chapter.Catalog.Hypotheses.Single(hypothesis => hypothesis.Id == id);

    /// <summary>Many cases under a fresh root, each stratum in turn.</summary>
    static List<Case> Drawn(Hypothesis hypothesis)
    {
        var root = FreshRoot.Draw();
        return [.. Enumerable.Range(0, 200).Select(i => hypothesis.Draw(root + (ulong)i, i % hypothesis.Strata.Count))];
    }

    static void Within(Hypothesis hypothesis, Case c)
    {
        Assert.Equal(hypothesis.Dimensions.Count, c.Numbers.Count);
        foreach (var (number, dimension) in c.Numbers.Zip(hypothesis.Dimensions))
            Assert.True(number >= dimension.Low && number <= dimension.High, $"{c}: {number} is not within {dimension}");
    }
}
