using DiffEngine;

namespace VerifyTests;

/// <summary>Whether differing snapshots are accepted without asking.</summary>
readonly record struct AutoAccept(bool Enabled, bool OnBuildServer, bool StillFails)
{
    internal bool Applies => Enabled && (OnBuildServer || !IsBuildServer);

    /// <summary>DiffEngine knows the common build servers, but not a plain CI variable.</summary>
    internal static bool IsBuildServer =>
        BuildServerDetector.Detected
        || Environment.GetEnvironmentVariable("CI") is { Length: > 0 } ci
            && !ci.Equals("false", StringComparison.OrdinalIgnoreCase);
}
