namespace VerifyTests;

/// <summary>No two verifications of a run may share a file: the later would hide the earlier.</summary>
static class UniquePrefixes
{
    // Ignoring case: on Windows and macOS, names that differ only in case are one file.
    static readonly HashSet<string> Taken = new(StringComparer.OrdinalIgnoreCase);

    internal static void Take(SnapshotPath path)
    {
        lock (Taken)
        {
            if (!Taken.Add(Path.Combine(path.Directory, path.Prefix)))
                throw new InvalidOperationException(
                    $"Another verification of this run has the snapshot {path.Prefix}; expected one each: "
                    + "add UseParameters, UseMethodName or UseFileName");
        }
    }
}
