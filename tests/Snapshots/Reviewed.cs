using InitStudy.Experiments;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Reporting.Changes;
using Xunit.Sdk;

namespace InitStudy.Snapshots;

/// <summary>Files that are verified together, so that one failure tells a reviewer what changed before it shows where.</summary>
static class Reviewed
{
    /// <summary>
    /// Verifies every file, and that there are no other reports; a failure has the summary of all changes first, then the first
    /// difference of each file but the pictures.
    /// </summary>
    internal static async Task MustHold(IReadOnlyList<ReportFile> files)
    {
        List<(FileChange Change, string Difference)> changes = [];
        foreach (var file in files)
        {
            try
            {
                await Verify(file.Content, file.Extension).UseFileName(file.Stem);
            }
            catch (XunitException different)
            {
                changes.Add((PublishedReports.Change(file, Verified(file))!, file.Extension == "svg" ? "" : $"\n{different.Message}"));
            }
        }

        changes.AddRange(ReceivedFiles.MarkGone(Initializer.Folder, files).Select(change => (change, "")));
        if (changes.Count > 0)
            throw new XunitException(
                $"\n{ChangeSummary.Of(new([.. changes.Select(change => change.Change)]))}" +
                $"To accept all: {Chapter.Program.Command} {ReceivedFiles.Verb} tests/Snapshots/Verified\n" +
                $"{string.Concat(changes.Select(change => change.Difference))}");
    }

    /// <summary>The text of the verified file; none if there is no such file.</summary>
    internal static string? Verified(ReportFile file)
    {
        var path = Path.Combine(Initializer.Folder, $"{file.Stem}{PublishedReports.Infix}.{file.Extension}");
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
    }
}
