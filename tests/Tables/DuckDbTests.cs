using DuckDB.NET.Data;

namespace InitStudy.Tables;

/// <summary>The merged tables as DuckDB reads them.</summary>
public sealed class DuckDbTests(MergedTable table) : IClassFixture<MergedTable>, IDisposable
{
    readonly DuckDBConnection _connection = Opened();

    string Parquet => $"read_parquet('{table.Parquet}')";

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void ColumnsHaveTheirNamesAndTypes() => Assert.Equal(
        OddSweep.Columns.Select((name, i) => (name, i == 0 ? "VARCHAR" : "DOUBLE")),
        Rows($"DESCRIBE SELECT * FROM {Parquet}", reader => (reader.GetString(0), reader.GetString(1))));

    [Fact]
    public void EveryRowIsInItsPlaceBitForBit()
    {
        var rows = Rows($"SELECT * FROM {Parquet}", reader => (reader.GetString(0), (double[])
            [reader.GetDouble(1), reader.GetDouble(2), reader.GetDouble(3), reader.GetDouble(4)]));
        Assert.Equal(OddSweep.Rows().Select(Bits), rows.Select(Bits));
    }

    /// <summary>By DuckDB's own reader of CSV.</summary>
    [Fact]
    public void CsvAndParquetAreOneTable()
    {
        var csv = $"read_csv('{table.Csv}', header = true, types = {{'word': 'VARCHAR', 'column': 'DOUBLE', 'row': 'DOUBLE', 'odd': 'DOUBLE'}})";
        foreach (var (one, other) in new[] { (Parquet, csv), (csv, Parquet) })
            Assert.Equal([0L], Rows($"SELECT count(*) FROM (SELECT * FROM {one} EXCEPT ALL SELECT * FROM {other})", reader => reader.GetInt64(0)));
    }

    static (string, string) Bits((string Word, double[] Numbers) row) =>
        (row.Word, string.Join(' ', row.Numbers.Select(number => BitConverter.DoubleToInt64Bits(number).ToString("x", null))));

    static DuckDBConnection Opened()
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        return connection;
    }

    List<T> Rows<T>(string query, Func<DuckDBDataReader, T> read)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }
}
