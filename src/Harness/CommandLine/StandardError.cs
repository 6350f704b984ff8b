using System.Text;

namespace InitStudy.Harness.CommandLine;

/// <summary>Standard error: lines for people, and below them how far a run is, if it is a terminal.</summary>
/// <remarks>
/// How far a run is stands in the last line, which the next text takes over: neither a cursor nor a colour is to be put
/// back, however the program ends. What standard error cannot take is lost, since nowhere is left to say so.
/// </remarks>
/// <param name="open">Opens the stream when it is first used: a closed one refuses then.</param>
/// <param name="isTerminal">Whether a person is watching.</param>
sealed class StandardError(Func<Stream> open, bool isTerminal) : TextWriter
{
    /// <summary>A line of the narrowest usual terminal, less the place of the cursor.</summary>
    const int Width = 79;

    readonly Lock _lock = new();
    Stream? _stream;
    int _shown;
    bool _ended;

    public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>How far a run is, in place of what stood there.</summary>
    public void Show(string progress)
    {
        lock (_lock)
        {
            if (!isTerminal || _ended) return;
            var line = progress.Length <= Width ? progress : $"{progress[..(Width - 1)]}…";
            Put($"\r{line.PadRight(_shown)}");
            _shown = line.Length;
        }
    }

    /// <summary>A line that stays above how far a run is.</summary>
    public void ShowLine(string line)
    {
        lock (_lock)
        {
            if (!isTerminal || _ended) return;
            Clear();
            Put($"{line}\n");
        }
    }

    /// <summary>Takes it away.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (_shown > 0) Put($"\r{new string(' ', _shown)}\r");
            _shown = 0;
        }
    }

    public override void Write(char value) => Write(value.ToString());

    /// <summary>The first text ends the display: who is left behind shows nothing below it.</summary>
    public override void Write(string? value)
    {
        lock (_lock)
        {
            Clear();
            _ended = true;
            Put(value ?? "");
        }
    }

    void Put(string text)
    {
        try
        {
            (_stream ??= open()).Write(Encoding.GetBytes(text));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _ended = true;
        }
    }
}
