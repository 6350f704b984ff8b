namespace VerifyTests;

/// <summary>What a verification that passed has compared.</summary>
public sealed class VerifyResult
{
    internal VerifyResult(IReadOnlyList<FilePair> files) => Files = files;

    /// <summary>One pair of files a target, in the order of the targets.</summary>
    public IReadOnlyList<FilePair> Files { get; }
}
