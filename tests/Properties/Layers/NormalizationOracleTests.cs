using System.Text.Json;
using InitStudy.Model;
using InitStudy.Model.Layers;
using InitStudy.Properties.Networks;
using InitStudy.Properties.Oracle;

namespace InitStudy.Properties.Layers;

/// <summary>Normalization layers, forward and backward, against another framework.</summary>
public sealed class NormalizationOracleTests
{
    static JsonElement Oracle(string layer) => OracleFile.Root("normalisation.json").GetProperty(layer);

    [Fact]
    public void BatchNormalizationAgrees()
    {
        var oracle = Oracle("batch_norm");
        var layer = new BatchNormalization<double>(
            oracle.GetProperty("gamma").GetArrayLength(),
            oracle.GetProperty("epsilon").GetDouble(),
            oracle.GetProperty("momentum_of_new_value").GetDouble());
        Set(layer, oracle);
        foreach (var (t, step) in oracle.GetProperty("training_steps").EnumerateArray().Index())
        {
            BothWaysAgree(layer, step, $"step {t}");
            Near(step, "running_mean", layer.RunningMean, $"step {t}");
            Near(step, "running_variance_unbiased", layer.RunningVariance, $"step {t}");
        }

        var inference = oracle.GetProperty("inference");
        var x = OracleMatrix.Of(inference.GetProperty("x"));
        var y = new Matrix<double>(x.Rows, x.Columns);
        layer.Forward(x, y, Pass.Prediction);
        OracleMatrix.Near(OracleMatrix.Of(inference.GetProperty("y")), y, "prediction");
    }

    [Fact]
    public void LayerNormalizationAgrees()
    {
        var oracle = Oracle("layer_norm");
        var layer = new LayerNormalization<double>(
            oracle.GetProperty("gamma").GetArrayLength(), oracle.GetProperty("epsilon").GetDouble());
        Set(layer, oracle);
        BothWaysAgree(layer, oracle, "layer normalization");
    }

    static void Set(ILayer<double> layer, JsonElement oracle)
    {
        OracleMatrix.Row(oracle.GetProperty("gamma")).CopyTo(layer.Parameters[0].Value);
        OracleMatrix.Row(oracle.GetProperty("beta")).CopyTo(layer.Parameters[1].Value);
    }

    static void BothWaysAgree(ILayer<double> layer, JsonElement oracle, string what)
    {
        var (x, dy) = (OracleMatrix.Of(oracle.GetProperty("x")), OracleMatrix.Of(oracle.GetProperty("dy")));
        Matrix<double> y = new(x.Rows, x.Columns), dx = new(x.Rows, x.Columns);
        layer.Forward(x, y);
        layer.Backward(x, y, dy, dx);
        OracleMatrix.Near(OracleMatrix.Of(oracle.GetProperty("y")), y, $"{what}: y");
        OracleMatrix.Near(OracleMatrix.Of(oracle.GetProperty("dx")), dx, $"{what}: dx");
        Near(oracle, "dgamma", layer.Parameters[0].Gradient, what);
        Near(oracle, "dbeta", layer.Parameters[1].Gradient, what);
    }

    static void Near(JsonElement oracle, string key, Matrix<double> actual, string what) =>
        OracleMatrix.Near(OracleMatrix.Row(oracle.GetProperty(key)), actual, $"{what}: {key}");
}
