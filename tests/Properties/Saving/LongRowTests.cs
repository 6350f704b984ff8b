using InitStudy.Model;
using InitStudy.Model.Saving;
using InitStudy.Properties.Data;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Saving;

/// <summary>Rows are written and read in pieces of up to 1 MiB: their bytes may be more than an array can have.</summary>
public sealed class LongRowTests
{
    [Theory]
    [InlineData(1, 262_144)]
    [InlineData(1, 262_145)]
    [InlineData(3, 300_001)]
    [InlineData(2, 0)]
    public void PiecesAreSmallAndMakeUpTheRows(int rows, int columns)
    {
        var matrix = Counted(rows, columns);
        byte[][] pieces = [.. SafetensorsWriter.Data([("w", matrix)])];
        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, 1 << 20));
        Assert.Equal(matrix.Values.ToArray().SelectMany(BitConverter.GetBytes), pieces.SelectMany(piece => piece));
    }

    [Fact]
    public void LongRowsComeBack()
    {
        using var folder = new TemporaryFolder();
        var (written, read) = (Counted(3, 300_001), new Matrix<float>(3, 300_001));
        SafetensorsWriter.Write(folder.File("w"), new Dictionary<string, string>(), [("w", written)]);
        using var file = new SafetensorsFile(folder.File("w"));
        file.Read("w", read);
        Same.Spans<float>(written.Values, read.Values, "w");
    }

    static Matrix<float> Counted(int rows, int columns) =>
        new([.. Enumerable.Range(0, rows * columns).Select(i => (float)i)], rows, columns);
}
