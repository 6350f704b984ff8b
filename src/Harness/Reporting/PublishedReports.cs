using System.Text;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting;

/// <summary>The reports as this version publishes them, and what others differ in.</summary>
public static class PublishedReports
{
    /// <summary>What stands before the ending of a published file.</summary>
    public const string Infix = ".verified";

    /// <summary>A line for each file that differs from the published one; none if all are the same.</summary>
    /// <param name="catalog">Whose reports they are.</param>
    /// <param name="files">Files rendered with <see cref="Infix"/>.</param>
    public static IReadOnlyList<string> Changes(Catalog catalog, IReadOnlyList<ReportFile> files) =>
        [.. files.Select(file => Change(file, Content(catalog, file))).OfType<string>()];

    /// <summary>What a file differs in from the published one, in a line; none if they are the same.</summary>
    internal static string? Change(ReportFile file, string? published)
    {
        var name = $"{file.Stem}.{file.Extension}";
        if (published is null) return $"{name} is new";
        if (file.Content == published) return null;
        var (now, before) = (file.Content.Split('\n'), published.Split('\n'));
        var first = now.Zip(before).TakeWhile(pair => pair.First == pair.Second).Count() + 1;
        return FormattableString.Invariant($"{name} has {Format.Count(now.Except(before).Count(), "new line")}, from line {first} on");
    }

    static string? Content(Catalog catalog, ReportFile file)
    {
        using var stream = catalog.Published($"{file.Stem}{Infix}.{file.Extension}");
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
