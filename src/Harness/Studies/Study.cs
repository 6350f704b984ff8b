using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Harness.Studies;

/// <summary>An ordered set of hypotheses with exhibits: it makes one report.</summary>
/// <remarks>To add one, derive from it: reflection finds it.</remarks>
public abstract class Study
{
    /// <summary>Short name in lower case and hyphens: names the files of the report.</summary>
    public abstract string Name { get; }

    /// <summary>What the index lists it under.</summary>
    public abstract Topic Topic { get; }

    /// <summary>Its place among the studies of its topic.</summary>
    public virtual int Order => 0;

    /// <summary>Heading of the report.</summary>
    public abstract string Title { get; }

    /// <summary>What the study asks, in one line: "Does Glorot initialization rescue the logistic function?"</summary>
    public abstract string Question { get; }

    /// <summary>The most surprising result in one sentence, and the id of the hypothesis that decides it.</summary>
    public abstract (string Sentence, string Hypothesis) Surprise { get; }

    /// <summary>Title, question and surprise in Spanish; none where nobody has translated them.</summary>
    public virtual StudyInSpanish? Spanish => null;

    /// <summary>What the study asks and finds, in a paragraph.</summary>
    public abstract string Introduction { get; }

    /// <summary>The sections that hypotheses belong to, in the order of the report.</summary>
    public abstract IReadOnlyList<Section> Sections { get; }

    /// <summary>Measures the tables and figures that follow the hypotheses.</summary>
    public abstract IReadOnlyList<Exhibit> Exhibits(ExhibitContext context);

    /// <summary>What the slow tier shows, if anything.</summary>
    public virtual SlowExhibit? Slow => null;
}
