using InitStudy.Experiments;
using InitStudy.Harness;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Hypotheses;

/// <summary>What every hypothesis of the program must bring, whoever adds it.</summary>
public sealed class CatalogProperties
{
    const int Drawn = 200;

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
            hypothesis.Tolerance.Statement, hypothesis.Law.Statement,
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
        var (hypothesis, root) = (Find(id), FreshRoot.Draw());
        for (var index = 0; index < Drawn; index++)
        {
            var token = hypothesis.DrawCase(root, index);
            var codes = Within(hypothesis, token);
            Assert.Equal(token, hypothesis.DrawCase(root, index));
            foreach (var candidate in hypothesis.Shrink(token))
            {
                var simpler = Within(hypothesis, candidate);
                Assert.True(codes.Zip(simpler).Count(pair => pair.First != pair.Second) == 1, $"{token} to {candidate}");
                Assert.True(codes.Zip(simpler).All(pair => pair.Second <= pair.First), $"{token} to {candidate}");
            }
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void EveryCaseHasAPredictionAndAnOrderedBand(string id)
    {
        var (hypothesis, root) = (Find(id), FreshRoot.Draw());
        for (var index = 0; index < 10; index++)
        {
            var token = hypothesis.DrawCase(root, index);
            foreach (var codes in hypothesis.Shrink(token).Prepend(token))
            {
                var predicted = hypothesis.Predict(codes);
                var band = hypothesis.Tolerance.Band(predicted);
                Assert.True(double.IsFinite(predicted), $"{codes}: {predicted}");
                Assert.True(band.Low < band.High && band.Contains(predicted), $"{codes}: {predicted}, {band}");
                Assert.NotEqual("", hypothesis.Describe(codes));
            }
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void ACaseThatDoesNotExistIsAnInputError(string id)
    {
        var hypothesis = Find(id);
        var codes = hypothesis.Dimensions.Select(dimension => dimension.High).ToArray();
        codes[^1]++;
        foreach (var wrong in new[] { string.Join('.', codes), "x", "1.2.3.4.5.6.7.8.9" })
        {
            foreach (var call in new Action[]
                { () => hypothesis.Predict(wrong), () => hypothesis.Describe(wrong), () => hypothesis.Decide(wrong, 1) })
                Assert.Contains("; expected ", Assert.Throws<InputException>(call).Message, StringComparison.Ordinal);
        }
    }

    /// <summary>By construction, whatever the root: strata are drawn in turn.</summary>
    [Theory, MemberData(nameof(AnyShape))]
    public void HardShapesAreCommon(string id)
    {
        var (hypothesis, root) = (Find(id), FreshRoot.Draw());
        var shapes = Enumerable.Range(0, Drawn).Select(i => Within(hypothesis, hypothesis.DrawCase(root, i))).ToList();
        double Share(Func<int, int, bool> holds) => shapes.Count(shape => holds(shape[0], shape[1])) / (double)Drawn;
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

    static int[] Within(Hypothesis hypothesis, string token)
    {
        var codes = token.Split('.').Select(int.Parse).ToArray();
        Assert.Equal(hypothesis.Dimensions.Count, codes.Length);
        foreach (var (code, dimension) in codes.Zip(hypothesis.Dimensions))
            Assert.True(code >= dimension.Low && code <= dimension.High, $"{token}: {code} is not within {dimension}");
        return codes;
    }
}
