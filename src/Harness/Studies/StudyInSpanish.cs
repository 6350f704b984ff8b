namespace InitStudy.Harness.Studies;

/// <summary>What the Spanish site says of a study.</summary>
/// <param name="Title">Heading of its page.</param>
/// <param name="Question">What it asks, in one line.</param>
/// <param name="Surprise">Its most surprising result.</param>
public sealed record StudyInSpanish(string Title, string Question, string Surprise);
