using System.Globalization;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.Sweeps;

/// <summary>A shard's results on disk: a header, then one line a cell, each in the file before the next cell is written.</summary>
/// <remarks>
/// A process that is killed loses the line in the middle of which it was. Nothing is asked to survive a power cut but what
/// the system had written by then; what it lost in the middle is seen.
/// </remarks>
sealed class Journal : IDisposable
{
    readonly SweepPlan _plan;
    readonly Shard _shard;
    readonly Stream _stream;
    readonly string _path;
    readonly uint _start;

    /// <summary>Begins a journal, or goes on after the last whole record of one.</summary>
    /// <param name="plan">What all shards share.</param>
    /// <param name="shard">Which of them.</param>
    /// <param name="stream">At its beginning; it can be read, written, cut and set back. Disposed with the journal.</param>
    /// <param name="path">For errors.</param>
    /// <exception cref="InputException">When it is damaged, or of another version, seed, grid or shard.</exception>
    public Journal(SweepPlan plan, Shard shard, Stream stream, string path)
    {
        (_plan, _shard, _stream, _path) = (plan, shard, stream, path);
        var header = JournalHeader.Of(plan, shard);
        _start = header.Checksum;
        var whole = Read(header);
        Guard(() =>
        {
            _stream.SetLength(whole);
            _stream.Position = whole;
            if (whole == 0) Put(JournalLine.Write(header.Text, 0));
        });
    }

    /// <summary>Cells of the shard that are done.</summary>
    public long Turns { get; private set; }

    /// <summary>The file of a shard.</summary>
    public static string FileName(string sweep, Shard shard) =>
        FormattableString.Invariant($"{sweep}.{shard.Number}-of-{shard.Of}{Extension}");

    /// <summary>The ending of a journal's name.</summary>
    public const string Extension = ".journal";

    /// <summary>Opens a shard's file for this process alone. The lock is the operating system's: it goes with its holder.</summary>
    /// <exception cref="InputException">When another process has it, or it cannot be opened.</exception>
    public static Journal Open(SweepPlan plan, Shard shard, string folder)
    {
        var path = Path.Combine(folder, FileName(plan.Sweep.Id, shard));
        FileStream? file = null;
        try
        {
            file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            return new(plan, shard, file, path);
        }
        catch (InputException)
        {
            file?.Dispose();
            throw;
        }
        catch (IOException held) when (FolderLock.IsHeld(held))
        {
            throw new InputException($"journal '{path}' is in use by another process; expected one process a shard");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"journal is '{path}'; expected one that can be written: {failure.Message}");
        }
    }

    /// <summary>Writes the values of the next cell.</summary>
    /// <exception cref="InputException">When they cannot be written: the next process drops what was.</exception>
    public void Append(IReadOnlyList<double> values)
    {
        var cell = _shard.Cell(Turns).ToString(CultureInfo.InvariantCulture);
        var words = values.Select(value => value.ToString("R", CultureInfo.InvariantCulture)).Prepend(cell);
        Guard(() => Put(JournalLine.Write(string.Join(' ', words), _start)));
        Turns++;
    }

    public void Dispose() => _stream.Dispose();

    /// <summary>Checks what is there; its length without a torn line.</summary>
    long Read(JournalHeader header)
    {
        var reader = new ShardReader(_stream, _path);
        reader.Header?.Require(header, _path);
        while (reader.Next(_plan, _shard) is not null)
        {
        }

        Turns = reader.Turns;
        return reader.Whole;
    }

    void Put(byte[] line)
    {
        _stream.Write(line);
        _stream.Flush();
    }

    void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException(
                $"journal '{_path}' takes nothing more ({failure.Message}); expected room for it: the same command goes on, nothing is lost");
        }
    }
}
