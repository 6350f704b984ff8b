using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.Sweeps;

/// <summary>The lines of a journal, checked one by one; memory holds one buffer.</summary>
/// <param name="stream">From its beginning; disposed with the reader.</param>
/// <param name="path">For errors.</param>
sealed class JournalReader(Stream stream, string path) : IDisposable
{
    readonly byte[] _buffer = new byte[1 << 14];
    int _first, _end;
    long _lines;

    /// <summary>Bytes of the whole lines so far.</summary>
    public long Whole { get; private set; }

    /// <summary>The next line's text; none at the end, where a torn line, which a killed process leaves, is passed over.</summary>
    /// <param name="start">What the checksum starts from.</param>
    /// <exception cref="InputException">When a line is damaged.</exception>
    public string? Next(uint start)
    {
        while (true)
        {
            var ahead = _buffer.AsSpan(_first, _end - _first);
            var length = ahead.IndexOf((byte)'\n');
            if (length >= 0)
            {
                var text = JournalLine.Read(ahead[..length], start) ?? throw Damage("its checksum does not fit");
                _first += length + 1;
                Whole += length + 1;
                _lines++;
                return text;
            }

            if (Fill()) continue;
            // What is whole but for its last byte was not torn: the line end is another byte.
            return ahead.Length > 0 && JournalLine.Read(ahead[..^1], start) is not null ? throw Damage("it does not end") : null;
        }
    }

    /// <summary>An error that names the line read last, or the one that could not be read.</summary>
    public InputException Damage(string why) => new(
        $"journal '{path}' is damaged in line {Format.Count(_lines + 1)}: {why}; expected what was written: delete it, and its cells are measured again");

    public void Dispose() => stream.Dispose();

    /// <summary>Reads on; false at the end.</summary>
    bool Fill()
    {
        _buffer.AsSpan(_first, _end - _first).CopyTo(_buffer);
        (_first, _end) = (0, _end - _first);
        if (_end == _buffer.Length) throw Damage("it is too long");
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
