using InitStudy.Harness.Hypotheses;

namespace InitStudy.Harness.CommandLine;

/// <summary>What scripts rely on.</summary>
static class ExitCode
{
    /// <summary>Every verdict as recorded.</summary>
    public const int AsRecorded = 0;

    /// <summary>A verdict differs from the recorded one.</summary>
    public const int VerdictDiffers = 1;

    /// <summary>Wrong usage, unreadable input, or output that cannot be written.</summary>
    public const int WrongInput = 2;

    /// <summary>Only of `check`: nothing is refuted, something undecided.</summary>
    public const int Undecided = 3;

    /// <summary>Only of `sweep`: a shard was interrupted, and the same command goes on with it.</summary>
    public const int Resumable = 75;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>Whether every verdict is the recorded one.</summary>
    public static int Of(IEnumerable<Outcome> outcomes) =>
        outcomes.All(outcome => outcome.AsExpected) ? AsRecorded : VerdictDiffers;
}
