namespace InitStudy.Properties.Generation;

/// <summary>A block of rows × columns at (row, column) of a block of a matrix of (outerRows, outerColumns).</summary>
public sealed record BlockCase(int OuterRows, int OuterColumns, int Row, int Column, int Rows, int Columns)
{
    internal IEnumerable<BlockCase> Simpler() =>
    [
        .. Shrinking.Towards(0, Row).Select(row => this with { Row = row }),
        .. Shrinking.Towards(0, Column).Select(column => this with { Column = column }),
        .. Shrinking.Towards(0, Rows).Select(rows => this with { Rows = rows }),
        .. Shrinking.Towards(0, Columns).Select(columns => this with { Columns = columns }),
        .. Shrinking.Towards(Row + Rows, OuterRows).Select(rows => this with { OuterRows = rows }),
        .. Shrinking.Towards(Column + Columns, OuterColumns).Select(columns => this with { OuterColumns = columns }),
    ];
}
