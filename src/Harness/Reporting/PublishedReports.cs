using System.Text;
using InitStudy.Harness.Reporting.Changes;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting;

/// <summary>The reports as this version publishes them, and what others differ in.</summary>
public static class PublishedReports
{
    /// <summary>What stands before the ending of a published file.</summary>
    public const string Infix = ".verified";

    /// <summary>What files say that the published ones do not, science first; empty if they are the same.</summary>
    /// <param name="catalog">Whose reports they are.</param>
    /// <param name="files">Files rendered with <see cref="Infix"/>.</param>
    public static string Changes(Catalog catalog, IReadOnlyList<ReportFile> files) =>
        ChangeSummary.Of(new([.. files.Select(file => Change(file, Content(catalog, file))).OfType<FileChange>()]));

    /// <summary>The change of a file from the published one; none if they are the same.</summary>
    internal static FileChange? Change(ReportFile file, string? published) =>
        file.Content == published ? null : new($"{file.Stem}.{file.Extension}", published ?? "", file.Content);

    static string? Content(Catalog catalog, ReportFile file)
    {
        using var stream = catalog.Published($"{file.Stem}{Infix}.{file.Extension}");
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
