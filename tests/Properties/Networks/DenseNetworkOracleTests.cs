using System.Text.Json;
using InitStudy.Model;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Properties.Activations;
using InitStudy.Properties.Oracle;

namespace InitStudy.Properties.Networks;

/// <summary>Whole networks, forward and backward, against another framework's automatic differentiation.</summary>
public sealed class DenseNetworkOracleTests
{
    [Fact]
    public void OutputsLossAndGradientsAgree()
    {
        var compared = new List<string>();
        foreach (var oracle in OracleFile.Root("dense_networks.json").GetProperty("networks").EnumerateArray())
        {
            var activation = oracle.GetProperty("activation").GetString()!;
            Agrees(oracle, activation);
            compared.Add(OracleActivations.Family(activation));
        }

        Assert.Superset(
            new HashSet<string> { "logistic", "tanh", "relu", "selu", "elu", "softsign", "leaky-relu" },
            new HashSet<string>(compared));
    }

    static void Agrees(JsonElement oracle, string activation)
    {
        var x = OracleMatrix.Of(oracle.GetProperty("x"));
        var network = Network(oracle, activation, x.Rows);
        var logits = network.Forward(x);
        var dlogits = new Matrix<double>(logits.Rows, logits.Columns);
        var loss =
            SoftmaxCrossEntropy.Evaluate<double>(logits, OracleMatrix.Labels(oracle.GetProperty("labels")), dlogits);
        var dx = network.Backward(dlogits);

        var outputs = oracle.GetProperty("outputs_per_layer");
        for (var l = 0; l < outputs.GetArrayLength(); l++)
            OracleMatrix.Near(
                OracleMatrix.Of(outputs[l]), network.Output(OutputOf(l, network)), $"{activation}: output {l}");
        OracleMatrix.Near(OracleMatrix.Of(oracle.GetProperty("logits")), logits, $"{activation}: logits");
        OracleMatrix.Near(oracle.GetProperty("loss").GetDouble(), loss, 0, $"{activation}: loss");
        OracleMatrix.Near(OracleMatrix.Of(oracle.GetProperty("dx")), dx, $"{activation}: dx");
        foreach (var (dense, l) in Dense(network).Select((dense, l) => (dense, l)))
        {
            OracleMatrix.Near(
                OracleMatrix.Of(
                    oracle.GetProperty("dweights")[l]), dense.Weight.Gradient, $"{activation}: dweights {l}");
            OracleMatrix.Near(
                OracleMatrix.Row(oracle.GetProperty("dbiases")[l]), dense.Bias.Gradient, $"{activation}: dbiases {l}");
        }
    }

    static Network<double> Network(JsonElement oracle, string activation, int batch)
    {
        int[] sizes = [.. oracle.GetProperty("sizes").EnumerateArray().Select(size => size.GetInt32())];
        var layers = new List<ILayer<double>>();
        for (var l = 1; l < sizes.Length; l++)
        {
            if (l > 1) layers.Add(new Activate<double>(sizes[l - 1], OracleActivations.Of(activation)));
            var dense = new Dense<double>(sizes[l - 1], sizes[l]);
            OracleMatrix.Of(oracle.GetProperty("weights")[l - 1]).CopyTo(dense.Weight.Value);
            OracleMatrix.Row(oracle.GetProperty("biases")[l - 1]).CopyTo(dense.Bias.Value);
            layers.Add(dense);
        }

        return new(layers, batch);
    }

    /// <summary>The file counts a dense layer and the activation after it as one.</summary>
    static int OutputOf(int layer, Network<double> network) => Math.Min(2 * layer + 1, network.Layers.Count - 1);

    static IEnumerable<Dense<double>> Dense(Network<double> network) => network.Layers.OfType<Dense<double>>();
}
