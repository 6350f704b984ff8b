using System.Text;

namespace InitStudy.Harness.Reporting.Changes;

/// <summary>The received files of a folder: what tests found in place of the verified ones, until somebody accepts it.</summary>
/// <remarks>
/// No report is empty: an empty received file says that its verified one is no longer made. Only a test that knows every file of
/// the folder can say so, and only when it has made them all; nothing else deletes one.
/// </remarks>
/// <param name="Folder">The folder of both.</param>
/// <param name="Names">Names of received files: "activations.received.md".</param>
sealed record ReceivedFiles(string Folder, IReadOnlyList<string> Names)
{
    /// <summary>The word on the command line that accepts them.</summary>
    public const string Verb = "accept";

    const string Received = ".received.";

    static readonly string[] Reports = [".md", ".csv", ".svg"];

    /// <summary>What lies in the folder.</summary>
    /// <exception cref="InputException">When there is no such folder, or nothing received in it.</exception>
    public static ReceivedFiles Find(string folder)
    {
        if (!Directory.Exists(folder)) throw new InputException($"DIR is '{folder}'; expected a folder of verified files");
        List<string> names = [.. Directory.EnumerateFiles(folder, $"*{Received}*").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
        return names.Count > 0 ? new(folder, names) : throw new InputException(
            $"'{folder}' has no *{Received}* file; expected one for each report that 'dotnet test' found changed");
    }

    /// <summary>Leaves an empty received file for every verified report that is not among those made; what it left before goes.</summary>
    /// <param name="folder">The folder of both.</param>
    /// <param name="made">Every report of the folder.</param>
    /// <returns>The reports that are no longer made.</returns>
    public static IReadOnlyList<FileChange> MarkGone(string folder, IEnumerable<ReportFile> made)
    {
        foreach (var mark in Directory.EnumerateFiles(folder, $"*{Received}*").Where(path => new FileInfo(path).Length == 0).ToList()) File.Delete(mark);
        var names = made.Select(file => $"{file.Stem}{PublishedReports.Infix}.{file.Extension}").ToHashSet();
        var gone = Directory.EnumerateFiles(folder, $"*{PublishedReports.Infix}.*").Select(path => Path.GetFileName(path)!)
            .Where(name => Reports.Contains(Path.GetExtension(name)) && !names.Contains(name)).Order(StringComparer.Ordinal)
            .Select(name => name.Replace($"{PublishedReports.Infix}.", Received, StringComparison.Ordinal)).ToList();
        foreach (var name in gone) File.WriteAllBytes(Path.Combine(folder, name), []);
        return new ReceivedFiles(folder, gone).Changes().Files;
    }

    /// <summary>What accepting them will change.</summary>
    public ReportChanges Changes() => new([.. Names.Select(name => new FileChange(Plain(name), Text(Verified(name)), Text(name)))]);

    /// <summary>Puts every received file into its verified one's place, and deletes what is no longer made: all of it, or nothing.</summary>
    /// <exception cref="InputException">When a file cannot be written; what was there stays.</exception>
    public void Accept()
    {
        var gone = Names.ToLookup(name => new FileInfo(Full(name)).Length == 0);
        new ReportFolder(Folder).Write(
            [.. gone[false].Select(name => (Verified(name), (Action<Stream>)(stream => stream.Write(File.ReadAllBytes(Full(name))))))],
            [.. gone[true].Select(Verified)]);
        foreach (var name in Names) File.Delete(Full(name));
    }

    static string Plain(string name) => name.Replace(Received, ".", StringComparison.Ordinal);

    static string Verified(string name) => name.Replace(Received, $"{PublishedReports.Infix}.", StringComparison.Ordinal);

    string Full(string name) => Path.Combine(Folder, name);

    /// <summary>Line ends as version control may have written them are no change.</summary>
    string Text(string name) => File.Exists(Full(name)) ? File.ReadAllText(Full(name), Encoding.UTF8).ReplaceLineEndings("\n") : "";
}
