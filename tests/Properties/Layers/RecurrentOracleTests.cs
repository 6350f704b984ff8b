using System.Text.Json;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;
using InitStudy.Properties.Networks;
using InitStudy.Properties.Oracle;

namespace InitStudy.Properties.Layers;

/// <summary>States and all gradients of a recurrent layer against another framework's, to 1e-10 relative.</summary>
public sealed class RecurrentOracleTests
{
    [Fact]
    public void StatesAndGradientsAgree()
    {
        var oracle = OracleFile.Root("recurrent.json");
        Matrix<double> wx = OracleMatrix.Of(oracle.GetProperty("wx")), wh = OracleMatrix.Of(oracle.GetProperty("wh"));
        Matrix<double> x = Sequences(oracle.GetProperty("x")), dh = Sequences(oracle.GetProperty("dh"));
        var layer = new Recurrent<double>(x.Columns / wx.Rows, wx.Rows, wx.Columns, new Tanh());
        wx.CopyTo(layer.InputWeight.Value);
        wh.CopyTo(layer.RecurrentWeight.Value);
        OracleMatrix.Row(oracle.GetProperty("b")).CopyTo(layer.Bias.Value);
        Matrix<double> h = new(x.Rows, layer.Outputs), dx = new(x.Rows, layer.Inputs);
        layer.Forward(x, h);
        layer.Backward(x, h, dh, dx);
        OracleMatrix.Near(Sequences(oracle.GetProperty("h")), h, "h");
        OracleMatrix.Near(Sequences(oracle.GetProperty("dx")), dx, "dx");
        OracleMatrix.Near(OracleMatrix.Of(oracle.GetProperty("dwx")), layer.InputWeight.Gradient, "dWx");
        OracleMatrix.Near(OracleMatrix.Of(oracle.GetProperty("dwh")), layer.RecurrentWeight.Gradient, "dWh");
        OracleMatrix.Near(OracleMatrix.Row(oracle.GetProperty("db")), layer.Bias.Gradient, "db");
    }

    /// <summary>From (time, batch, features) to (batch, steps · features).</summary>
    static Matrix<double> Sequences(JsonElement times)
    {
        Matrix<double>[] steps = [.. times.EnumerateArray().Select(OracleMatrix.Of)];
        var width = steps[0].Columns;
        var sequences = new Matrix<double>(steps[0].Rows, steps.Length * width);
        for (var t = 0; t < steps.Length; t++) steps[t].CopyTo(sequences.Step(t, width));
        return sequences;
    }
}
