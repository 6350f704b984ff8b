using System.Globalization;
using System.Text;
using Parquet;
using Parquet.Schema;

namespace InitStudy.Harness.Sweeps;

/// <summary>All results of a sweep as one table: a column an axis, a column a quantity, a row a cell.</summary>
/// <remarks>
/// CSV as in RFC 4180 but with "\n" at line ends, numbers in the fewest digits that give them back. Parquet without compression,
/// whose bytes would depend on a library's version.
/// </remarks>
sealed class ResultTable(ShardSet shards)
{
    /// <summary>Rows that memory holds at a time.</summary>
    const int RowsOfAGroup = 1 << 16;

    Grid Grid => shards.Plan.Grid;

    IReadOnlyList<string> Quantities => shards.Plan.Sweep.Quantities;

    /// <summary>Writes it as CSV.</summary>
    public void WriteCsv(Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        writer.Write($"{string.Join(',', Grid.Axes.Select(axis => axis.Name).Concat(Quantities).Select(Quoted))}\n");
        foreach (var (cell, values) in shards.Results)
        {
            var numbers = values.Select(value => value.ToString("R", CultureInfo.InvariantCulture));
            writer.Write($"{string.Join(',', cell.Texts().Select(Quoted).Concat(numbers))}\n");
        }
    }

    /// <summary>Writes it as Parquet.</summary>
    public void WriteParquet(Stream stream) => WriteParquetAsync(stream).GetAwaiter().GetResult();

    async Task WriteParquetAsync(Stream stream)
    {
        DataField[] fields =
        [
            .. Grid.Axes.Select(axis => axis.Labels is null ? new DataField<double>(axis.Name) : new DataField(axis.Name, typeof(string), isNullable: false)),
            .. Quantities.Select(name => new DataField<double>(name)),
        ];
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.None };
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream, options);
        foreach (var rows in shards.Results.Chunk(RowsOfAGroup))
        {
            using var group = writer.CreateRowGroup();
            for (var a = 0; a < Grid.Axes.Count; a++)
            {
                if (Grid.Axes[a].Labels is { } labels) await group.WriteAsync(fields[a], [.. rows.Select(row => labels[row.Cell.Position(a)])]);
                else await group.WriteAsync<double>(fields[a], rows.Select(row => Grid.Axes[a].Values[row.Cell.Position(a)]).ToArray());
            }

            for (var q = 0; q < Quantities.Count; q++)
                await group.WriteAsync<double>(fields[Grid.Axes.Count + q], rows.Select(row => row.Values[q]).ToArray());
            group.CompleteValidate();
        }
    }

    static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
