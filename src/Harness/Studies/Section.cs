namespace InitStudy.Harness.Studies;

/// <summary>A part of a study's report: the hypotheses that name it stand under its title.</summary>
/// <param name="Study">Name of the study that it is a part of.</param>
/// <param name="Title">Heading in the report.</param>
/// <param name="Spanish">The same in Spanish; empty where nobody has translated it.</param>
public sealed record Section(string Study, string Title, string Spanish = "");
