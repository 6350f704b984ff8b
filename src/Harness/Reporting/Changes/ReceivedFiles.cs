using System.Text;

namespace InitStudy.Harness.Reporting.Changes;

/// <summary>The received files of a folder: what tests found in place of the verified ones, until somebody accepts it.</summary>
/// <param name="Folder">The folder of both.</param>
/// <param name="Names">Names of received files: "activations.received.md".</param>
sealed record ReceivedFiles(string Folder, IReadOnlyList<string> Names)
{
    /// <summary>The word on the command line that accepts them.</summary>
    public const string Verb = "accept";

    const string Received = ".received.";

    /// <summary>What lies in the folder.</summary>
    /// <exception cref="InputException">When there is no such folder, or nothing received in it.</exception>
    public static ReceivedFiles Find(string folder)
    {
        if (!Directory.Exists(folder)) throw new InputException($"DIR is '{folder}'; expected a folder of verified files");
        List<string> names = [.. Directory.EnumerateFiles(folder, $"*{Received}*").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
        return names.Count > 0 ? new(folder, names) : throw new InputException(
            $"'{folder}' has no *{Received}* file; expected one for each report that 'dotnet test' found changed");
    }

    /// <summary>What accepting them will change.</summary>
    public ReportChanges Changes() => new([.. Names.Select(name => new FileChange(Plain(name), Text(Verified(name)), Text(name)))]);

    /// <summary>Puts every received file into its verified one's place, or none.</summary>
    /// <exception cref="InputException">When a file cannot be written; what was there stays.</exception>
    public void Accept()
    {
        new ReportFolder(Folder).Write([.. Names.Select(name => (Verified(name), (Action<Stream>)(stream => stream.Write(File.ReadAllBytes(Full(name))))))]);
        foreach (var name in Names) File.Delete(Full(name));
    }

    static string Plain(string name) => name.Replace(Received, ".", StringComparison.Ordinal);

    static string Verified(string name) => name.Replace(Received, $"{PublishedReports.Infix}.", StringComparison.Ordinal);

    string Full(string name) => Path.Combine(Folder, name);

    /// <summary>Line ends as version control may have written them are no change.</summary>
    string Text(string name) => File.Exists(Full(name)) ? File.ReadAllText(Full(name), Encoding.UTF8).ReplaceLineEndings("\n") : "";
}
