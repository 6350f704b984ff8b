namespace VerifyTests;

/// <summary>Where a snapshot is kept, and where a run that differs from it leaves what it made.</summary>
public readonly record struct FilePair(string Extension, string ReceivedPath, string VerifiedPath)
{
    /// <summary>The received file's name without directory.</summary>
    public string ReceivedName => Path.GetFileName(ReceivedPath);

    /// <summary>The verified file's name without directory.</summary>
    public string VerifiedName => Path.GetFileName(VerifiedPath);
}
