using InitStudy.Experiments;

namespace InitStudy.Properties.Studies;

/// <summary>Every sentence of a source is decided, or says why it is not.</summary>
public sealed class SentencePageTests
{
    [Fact]
    public void EverySentenceLeadsToHypothesesOrSaysWhyNot()
    {
        foreach (var sentence in Chapter.Program.Pages.SelectMany(page => page.Sentences))
        {
            Assert.True(sentence.Hypotheses.Count > 0 || sentence.WhyNotTestable.Length > 0, sentence.Paraphrase);
            Assert.True(sentence.Remedies.Count == 0 || sentence.WhyNotTestable.Length > 0, sentence.Paraphrase);
            Assert.All([.. sentence.Hypotheses, .. sentence.Remedies], id =>
                Assert.True(Chapter.Catalog.Find(id) is not null, $"'{id}' is no hypothesis"));
        }
    }
}
