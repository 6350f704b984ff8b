namespace InitStudy.Properties.Generation;

/// <summary>A wrong call ends in one clear line that names the value and what was expected.</summary>
static class Failure
{
    /// <summary>
    /// The call throws an <see cref="ArgumentException"/> whose message is one line with all the given parts.
    /// </summary>
    internal static void Names(Action call, params string[] parts)
    {
        var message = Assert.ThrowsAny<ArgumentException>(call).Message;
        Assert.DoesNotContain('\n', message);
        foreach (var part in parts) Assert.Contains(part, message, StringComparison.Ordinal);
    }
}
