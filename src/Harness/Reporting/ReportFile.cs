namespace InitStudy.Harness.Reporting;

/// <summary>One file of a report.</summary>
/// <param name="Stem">Name without its ending, such as "vanishing-gradients.gradient".</param>
/// <param name="Extension">"md", "svg" or "csv".</param>
/// <param name="Content">Text with \n at line ends.</param>
public sealed record ReportFile(string Stem, string Extension, string Content);
