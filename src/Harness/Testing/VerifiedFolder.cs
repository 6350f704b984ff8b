using System.Runtime.CompilerServices;
using System.Text;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Reporting.Changes;

namespace InitStudy.Harness.Testing;

/// <summary>A folder of reports under version control: what is measured today must be what was read and accepted.</summary>
/// <remarks>Files are compared byte for byte, but for line ends that version control wrote: "name.verified.md" by "name.received.md".</remarks>
public static class VerifiedFolder
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Fails unless the folder has these files and no others.</summary>
    /// <param name="files">Rendered with <see cref="PublishedReports.Infix"/>, so that their links lead to verified files.</param>
    /// <param name="folder">Relative to the test's source file.</param>
    /// <param name="sourceFile">The test's own.</param>
    /// <exception cref="TestFailedException">When a file is new, changed or no longer made; it lies there as received.</exception>
    public static void MustHold(IReadOnlyList<ReportFile> files, string folder = "Verified", [CallerFilePath] string sourceFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(sourceFile)!, folder);
        Directory.CreateDirectory(path);
        foreach (var leftover in Directory.EnumerateFiles(path, "*.received.*").ToList()) File.Delete(leftover);
        var changes = new ReportChanges(
            [.. files.Select(file => Difference(path, file)).OfType<FileChange>(), .. ReceivedFiles.MarkGone(path, files)]);
        if (changes.Files.Count > 0)
            throw new TestFailedException(
                $"{path} differs\n{ChangeSummary.Of(changes)}" +
                $"Read every line; the program's '{ReceivedFiles.Verb} DIR' accepts all received files of that folder.");
    }

    static FileChange? Difference(string path, ReportFile file)
    {
        var verified = Path.Combine(path, Name(file, PublishedReports.Infix));
        var change = PublishedReports.Change(file, File.Exists(verified) ? File.ReadAllText(verified, Utf8).ReplaceLineEndings("\n") : null);
        if (change is not null) File.WriteAllText(Path.Combine(path, Name(file, ".received")), file.Content, Utf8);
        return change;
    }

    static string Name(ReportFile file, string infix) => $"{file.Stem}{infix}.{file.Extension}";
}
