using System.Globalization;

namespace InitStudy.Harness.Sweeps;

/// <summary>The records of a shard's journal, in their order.</summary>
sealed class ShardReader : IDisposable
{
    readonly JournalReader _lines;
    readonly string _path;

    /// <summary>Reads the header.</summary>
    /// <exception cref="InputException">When it is damaged.</exception>
    public ShardReader(Stream journal, string path)
    {
        (_lines, _path) = (new(journal, path), path);
        if (_lines.Next(0) is { } text) Header = JournalHeader.Parse(text) ?? throw _lines.Damage("it is no header");
    }

    /// <summary>The header; none if not even that was written.</summary>
    public JournalHeader? Header { get; }

    /// <summary>Bytes of header and records read so far.</summary>
    public long Whole => _lines.Whole;

    /// <summary>Records read so far.</summary>
    public long Turns { get; private set; }

    /// <summary>The next cell's values, or none at the end.</summary>
    /// <exception cref="InputException">When the line is damaged, or not that of the shard's next cell.</exception>
    public double[]? Next(SweepPlan plan, Shard shard)
    {
        if (Header is null || _lines.Next(Header.Checksum) is not { } text) return null;
        var (words, cell) = (text.Split(' '), shard.Cell(Turns));
        if (words[0] != cell.ToString(CultureInfo.InvariantCulture) || cell >= plan.Grid.Count)
        {
            throw new InputException(
                $"journal '{_path}' has cell {words[0]} after {Turns} cells; expected {cell}: delete it, and its cells are measured again");
        }

        if (words.Length != 1 + plan.Sweep.Quantities.Count)
            throw new InputException($"journal '{_path}' has {words.Length - 1} values in cell {cell}; expected {plan.Sweep.Quantities.Count}");
        Turns++;
        return [.. words[1..].Select(word => double.TryParse(word, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new InputException($"journal '{_path}' has value {word} in cell {cell}; expected a number"))];
    }

    public void Dispose() => _lines.Dispose();
}
