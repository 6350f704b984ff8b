namespace VerifyTests;

/// <summary>Settings of all verifications, made once before the first test.</summary>
public static class VerifierSettings
{
    internal static AutoAccept AutoAccept { get; private set; }

    /// <summary>Writes snapshots as UTF-8 without byte order mark, which this layer always does.</summary>
    public static void UseUtf8NoBom()
    {
    }

    /// <summary>Accepts whatever every test makes.</summary>
    /// <param name="includeBuildServer">Whether also on a build server.</param>
    /// <param name="throwException">Whether the test fails nevertheless.</param>
    public static void AutoVerify(bool includeBuildServer = true, bool throwException = false) =>
        AutoAccept = new(Enabled: true, includeBuildServer, throwException);
}
