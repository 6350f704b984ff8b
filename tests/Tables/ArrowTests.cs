using ParquetSharp;

namespace InitStudy.Tables;

/// <summary>The merged Parquet as the C++ library of Apache Arrow reads it, which pandas uses, too.</summary>
public sealed class ArrowTests(MergedTable table) : IClassFixture<MergedTable>
{
    [Fact]
    public void ColumnsHaveTheirNamesAndTypesAndNoNulls()
    {
        using var file = new ParquetFileReader(table.Parquet);
        var columns = Enumerable.Range(0, file.FileMetaData.NumColumns).Select(file.FileMetaData.Schema.Column).ToList();
        Assert.Equal(OddSweep.Columns, columns.Select(column => column.Name));
        Assert.Equal(LogicalTypeEnum.String, columns[0].LogicalType.Type);
        Assert.All(columns[1..], column => Assert.Equal(PhysicalType.Double, column.PhysicalType));
        Assert.All(columns, column => Assert.Equal(0, column.MaxDefinitionLevel));
    }

    [Fact]
    public void EveryRowIsInItsPlaceBitForBit()
    {
        using var file = new ParquetFileReader(table.Parquet);
        Assert.True(file.FileMetaData.NumRowGroups > 1);
        var (words, numbers) = (new List<string>(), OddSweep.Columns[1..].Select(_ => new List<long>()).ToArray());
        for (var g = 0; g < file.FileMetaData.NumRowGroups; g++)
        {
            using var group = file.RowGroup(g);
            var rows = (int)group.MetaData.NumRows;
            using (var column = group.Column(0).LogicalReader<string>()) words.AddRange(column.ReadAll(rows));
            for (var c = 0; c < numbers.Length; c++)
            {
                using var column = group.Column(1 + c).LogicalReader<double>();
                numbers[c].AddRange(column.ReadAll(rows).Select(BitConverter.DoubleToInt64Bits));
            }
        }

        Assert.Equal(OddSweep.Rows().Select(row => row.Word), words);
        for (var c = 0; c < numbers.Length; c++)
            Assert.Equal(OddSweep.Rows().Select(row => BitConverter.DoubleToInt64Bits(row.Numbers[c])), numbers[c]);
    }
}
