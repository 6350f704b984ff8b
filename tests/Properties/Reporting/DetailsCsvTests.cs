using InitStudy.Harness.Reporting;

namespace InitStudy.Properties.Reporting;

/// <summary>The details as any reader of RFC 4180 sees them.</summary>
public sealed class DetailsCsvTests
{
    static readonly List<List<string>> Rows =
        [.. DetailsCsv.Write(InventedReport.Result.Outcomes).TrimEnd('\n').Split('\n').Select(Fields)];

    [Fact]
    public void EveryLineHasTheColumnsOfTheFirst()
    {
        Assert.Equal(
            ["hypothesis", "case", "token", "predicted", "band low", "band high", "verdict", "n", "estimate", "low", "high"], Rows[0]);
        Assert.All(Rows, row => Assert.Equal(Rows[0].Count, row.Count));
    }

    [Fact]
    public void EveryCaseIsALineAndACounterExampleOneMore()
    {
        Assert.Equal(
            [
                "plain-claim", "plain-claim", "n01-other-claim", "n01-other-claim", "n01-other-claim (counter-example)",
                "plain-claim-1", "plain-claim-1",
            ],
            Rows.Skip(1).Select(row => row[0]));
        Assert.All(Rows.Skip(1), row => Assert.Equal(InventedReport.Awkward, row[1]));
        Assert.Equal(
            ["0123456789abcdef-3.7", "0.5", "0.45", "none", "refuted", "1234567", "1e-9", "none", "1e-8"], Rows[3].Skip(2));
        Assert.Equal(["undecided", "64", "diverged", "diverged", "none"], Rows[^1].Skip(6));
    }

    [Fact]
    public void AnOrderingPredictsNoNumber()
    {
        var outcome = InventedReport.Result.Outcomes[0];
        var ordering = outcome with { Cases = [.. outcome.Cases.Select(result => result with { Predicted = double.NaN })] };
        Assert.Equal("", Fields(DetailsCsv.Write([ordering]).Split('\n')[1])[3]);
    }

    /// <summary>However many: no line and no row of a table is dropped.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(40)]
    public void EveryOneOfManyCasesIsALineAndEveryOneOfManyRowsARow(int count)
    {
        var outcome = InventedReport.Result.Outcomes[0];
        var one = outcome.Cases[0];
        var many = outcome with { Cases = [.. Enumerable.Range(0, count).Select(i => one with { Case = new(i, 1) })] };
        var lines = DetailsCsv.Write([many]).TrimEnd('\n').Split('\n');
        Assert.Equal(Enumerable.Range(0, count).Select(i => $"{i}.1"), lines.Skip(1).Select(line => Fields(line)[2].Split('-')[1]));

        var table = new System.Text.StringBuilder();
        MarkdownTable.Append(table, new(["number"], [.. Enumerable.Range(0, count).Select(i => (IReadOnlyList<string>)[$"row {i}"])]));
        Assert.Equal(
            Enumerable.Range(0, count).Select(i => $"| row {i} |"), table.ToString().TrimEnd('\n').Split('\n').Skip(2));
    }

    /// <summary>Commas part fields but within quotes; two quotes within quotes are one.</summary>
    static List<string> Fields(string line)
    {
        var (fields, quoted) = (new List<string> { "" }, false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"') fields[^1] += line[i++];
            else if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ',' && !quoted) fields.Add("");
            else fields[^1] += line[i];
        }

        Assert.False(quoted, line);
        return fields;
    }
}
