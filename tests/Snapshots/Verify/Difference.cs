namespace VerifyTests;

/// <summary>A target that is not the same as its snapshot, and the words for it.</summary>
sealed record Difference(FilePair Files, string Report)
{
    /// <summary>Null when the snapshot has exactly the target's bytes.</summary>
    /// <remarks>An empty snapshot counts as missing: a diff tool is given one to compare a new text with.</remarks>
    internal static Difference? Of(Target target, FilePair files)
    {
        var verified = File.Exists(files.VerifiedPath) ? File.ReadAllBytes(files.VerifiedPath) : [];
        if (verified.AsSpan().SequenceEqual(target.Data)) return null;

        var report = verified.Length == 0
            ? $"New: {files.VerifiedName}\n  received as {files.ReceivedName}, it begins\n{Excerpt.Start(target.Data)}"
            : $"Changed: {files.VerifiedName}\n  received as {files.ReceivedName}, "
                + Excerpt.FirstDifference(verified, target.Data);
        return new(files, report);
    }
}
