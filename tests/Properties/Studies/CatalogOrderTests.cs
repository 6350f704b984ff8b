using System.Globalization;
using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;
using InitStudy.Properties.Hypotheses;

namespace InitStudy.Properties.Studies;

/// <summary>A catalogue has one order on every machine: that of the letters' codes.</summary>
public sealed class CatalogOrderTests
{
    /// <summary>Danish has aa behind z, Czech ch behind h, Estonian z before t; hyphens and digits come first everywhere.</summary>
    static readonly string[] Ordered = ["a-b", "a1", "aa", "ab", "ch", "ci", "h", "i", "s", "t", "z"];

    [Theory]
    [InlineData("")]
    [InlineData("da-DK")]
    [InlineData("cs-CZ")]
    [InlineData("et-EE")]
    public void OfHypothesesAndStudiesIsTheSameInEveryCulture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var catalog = new Catalog(
                Ordered.Reverse().Select(name => new Named(name)),
                Ordered.Reverse().Select(id => new Invented(id, new UnitInterval(), (_, _) => Invented.Holds)), typeof(Chapter).Assembly);
            Assert.Equal(Ordered, catalog.Hypotheses.Select(hypothesis => hypothesis.Id));
            Assert.Equal(Ordered, catalog.Studies.Select(study => study.Name));
            Assert.Equal(Ordered, catalog.Of(catalog.Studies[0]).Select(hypothesis => hypothesis.Id));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>A study without exhibits, and with the section of every invented hypothesis.</summary>
    sealed class Named(string name) : Study
    {
        public override string Name => name;
        public override Topic Topic { get; } = new(1, "Invented");
        public override string Title => name;
        public override string Question => "None?";
        public override (string Sentence, string Hypothesis) Surprise => ("None", "none");
        public override string Introduction => "None.";
        public override IReadOnlyList<Section> Sections { get; } = [new("none", "none")];

        public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context) => [];
    }
}
