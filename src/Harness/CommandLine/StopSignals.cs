using System.Runtime.InteropServices;

namespace InitStudy.Harness.CommandLine;

/// <summary>Ctrl-C and a polite kill: from its creation on they no longer end the process, they cancel a token.</summary>
/// <remarks>
/// A program makes it before anything else: a signal that comes while it starts then ends it like any other, in one
/// line, with exit code 130.
/// </remarks>
public sealed class StopSignals : IDisposable
{
    static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    readonly CancellationTokenSource _stop = new();
    readonly TaskCompletionSource _overdue = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly PosixSignalRegistration[] _registrations;

    /// <summary>Takes the signals over.</summary>
    public StopSignals() => _registrations =
        [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>Ends two seconds after the first signal: who has not stopped by then is left behind.</summary>
    public Task Overdue => _overdue.Task;

    /// <summary>Gives the signals back.</summary>
    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _stop.Dispose();
    }

    void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        _stop.Cancel();
        Task.Delay(Grace).ContinueWith(_ => _overdue.TrySetResult(), TaskScheduler.Default);
    }
}
