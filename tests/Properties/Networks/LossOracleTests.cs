using System.Globalization;
using System.Text.Json;
using InitStudy.Model;
using InitStudy.Model.Losses;
using InitStudy.Properties.Oracle;

namespace InitStudy.Properties.Networks;

/// <summary>Losses and their gradients against another framework's.</summary>
public sealed class LossOracleTests
{
    [Theory]
    [InlineData("softmax_cross_entropy")]
    [InlineData("softmax_cross_entropy_extreme")]
    public void CrossEntropyAgrees(string table)
    {
        var oracle = OracleFile.Root("losses.json").GetProperty(table);
        var logits = OracleMatrix.Of(oracle.GetProperty("logits"));
        var dlogits = new Matrix<double>(logits.Rows, logits.Columns);
        var loss =
            SoftmaxCrossEntropy.Evaluate<double>(logits, OracleMatrix.Labels(oracle.GetProperty("labels")), dlogits);
        Agrees(oracle, loss, "dlogits", dlogits);
    }

    [Fact]
    public void MeanSquaredErrorAgrees()
    {
        var oracle = OracleFile.Root("losses.json").GetProperty("mean_squared_error");
        var y = OracleMatrix.Of(oracle.GetProperty("y"));
        var dy = new Matrix<double>(y.Rows, y.Columns);
        Agrees(oracle, MeanSquaredError.Evaluate(y, OracleMatrix.Of(oracle.GetProperty("target")), dy), "dy", dy);
    }

    [Fact]
    public void LogisticCrossEntropyAgrees()
    {
        var oracle = OracleFile.Root("losses.json").GetProperty("logistic_cross_entropy");
        var logits = OracleMatrix.Of(oracle.GetProperty("logits"));
        var dlogits = new Matrix<double>(logits.Rows, logits.Columns);
        var loss = LogisticCrossEntropy.Evaluate(logits, OracleMatrix.Of(oracle.GetProperty("target")), dlogits);
        Agrees(oracle, loss, "dlogits", dlogits);
    }

    /// <summary>The file's keys name the delta: huber(1).</summary>
    [Fact]
    public void HuberAgrees()
    {
        var root = OracleFile.Root("losses.json");
        JsonProperty[] tables =
            [.. root.EnumerateObject().Where(table => table.Name.StartsWith("huber(", StringComparison.Ordinal))];
        Assert.NotEmpty(tables);
        foreach (var (name, oracle) in tables.Select(table => (table.Name, table.Value)))
        {
            var delta = double.Parse(name["huber(".Length..^1], CultureInfo.InvariantCulture);
            var y = OracleMatrix.Of(oracle.GetProperty("y"));
            var dy = new Matrix<double>(y.Rows, y.Columns);
            Agrees(oracle, Huber.Evaluate(y, OracleMatrix.Of(oracle.GetProperty("target")), dy, delta), "dy", dy);
        }
    }

    static void Agrees(JsonElement oracle, double loss, string gradientKey, Matrix<double> gradient)
    {
        OracleMatrix.Near(oracle.GetProperty("loss").GetDouble(), loss, 0, "loss");
        OracleMatrix.Near(OracleMatrix.Of(oracle.GetProperty(gradientKey)), gradient, gradientKey);
    }
}
