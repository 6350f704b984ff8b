using InitStudy.Experiments;
using InitStudy.Harness.Reporting.Site;

namespace InitStudy.Properties.Reporting;

/// <summary>Claims are grouped by the document that their source names first, not by a surname.</summary>
public sealed class SourceNameTests
{
    [Theory]
    [InlineData("Glorot and Bengio 2010, eq. 10 and 12: 6/7", "Glorot & Bengio 2010")]
    [InlineData("G. Yang, E. Hu et al., Tensor Programs V, arXiv:2203.03466, table 3", "Yang et al. 2022")]
    [InlineData("Yang et al. 2019, arXiv:1902.08129, abstract; Ioffe and Szegedy 2015, section 3.3", "Yang et al. 2019")]
    [InlineData("D. Kingma, J. Ba, Adam: a method for stochastic optimization, arXiv:1412.6980, section 2.1", "Kingma & Ba 2014")]
    [InlineData("Algorithm 1 of Kingma and Ba, arXiv:1412.6980", "Kingma & Ba 2014")]
    [InlineData("Y. LeCun, L. Bottou, G. Orr, K.-R. Müller, Efficient BackProp, 1998, section 5", "LeCun et al. 1998")]
    [InlineData("M. Belkin, D. Hsu, S. Ma, S. Mandal, PNAS 116 (2019), arXiv:1812.11118, abstract", "Belkin et al. 2019")]
    [InlineData("A. Géron, Hands-On Machine Learning, chapter 11; Erhan et al. 2010, abstract", "Géron")]
    [InlineData("Characteristic polynomial of the heavy ball; known since Polyak, 1964 (not read)", "Polyak 1964")]
    [InlineData("W Wᵀ = 1", null)]
    public void IsAuthorsAndYear(string source, string? name) => Assert.Equal(name, SourceName.Of(source));

    /// <summary>Two documents of one first author are two groups, and no two groups share an anchor.</summary>
    [Fact]
    public void DocumentsAreApart()
    {
        var names = Chapter.Catalog.Hypotheses.Select(hypothesis => SourceName.Of(hypothesis.Claim.Source)).Distinct().ToList();
        Assert.Equal(2, names.Count(name => name?.StartsWith("Yang ", StringComparison.Ordinal) ?? false));
        Assert.Equal(2, names.Count(name => name?.StartsWith("Zhang ", StringComparison.Ordinal) ?? false));
        Assert.Equal(names.Count, names.Select(SiteLink.Anchor).Distinct().Count());
        Assert.All(names.Select(SiteLink.Anchor), anchor => Assert.DoesNotMatch("[ &.]", anchor));
    }
}
