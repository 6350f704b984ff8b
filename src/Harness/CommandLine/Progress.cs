namespace InitStudy.Harness.CommandLine;

/// <summary>How far a run is, for a person who watches standard error; nothing for a file or a test.</summary>
static class Progress
{
    /// <summary>Takes lines that stay, such as one for each study that is decided.</summary>
    public static Action<string> Lines(TextWriter error) => line => (error as StandardError)?.ShowLine(line);

    /// <summary>Runs the work; it calls back with the name of each step when it starts.</summary>
    public static T Show<T>(TextWriter error, int steps, Func<Action<string>, T> work)
    {
        if (error is not StandardError display) return work(_ => { });
        var started = 0;
        try
        {
            return work(step => display.Show(FormattableString.Invariant(
                $"{Interlocked.Increment(ref started)} of {steps}: {step}")));
        }
        finally
        {
            display.Clear();
        }
    }
}
