using System.Text.Json;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Pretraining;
using InitStudy.Model.Saving;
using InitStudy.Model.Transfer;
using InitStudy.Properties.Data;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Saving;

/// <summary>A decoder shares its encoder's weights in a file, in the network that comes back, and in copies.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class TiedNetworkFileProperties
{
    const int Batch = 3;

    [Property]
    public void TiedNetworksComeBack(Fans fans, Seed seed) =>
        NetworkFileProperties.ComesBack(Deep(fans, seed), Standard(Batch, fans.In, seed.Stream.Child("x")), seed);

    /// <summary>Two weights and two biases up, two biases down.</summary>
    [Property]
    public void SharedWeightsAreStoredOnce(Fans fans, Seed seed)
    {
        using var folder = new TemporaryFolder();
        NetworkFile.Save(Deep(fans, seed), folder.File("network"));
        using var file = new SafetensorsFile(folder.File("network"));
        Assert.Equal(6, file.Tensors.Count);
    }

    [Property]
    public void WhatComesBackIsTied(Fans fans, Seed seed) =>
        IsTied(NetworkFileProperties.SavedAndLoaded(Deep(fans, seed)), seed);

    [Property]
    public void CopiesAreTiedToTheCopyOfTheEncoder(Fans fans, Seed seed)
    {
        var original = Deep(fans, seed);
        var before = original.State.Select(state => state.Values.ToArray()).ToArray();
        IsTied(new(LayerCopies.Of(original.Layers), Batch), seed);
        Assert.Equal(before, original.State.Select(state => state.Values.ToArray()));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("1")]
    [InlineData("7")]
    [InlineData("-1")]
    [InlineData("0.5")]
    [InlineData("null")]
    [InlineData("\"0\"")]
    [InlineData("[0]")]
    public void AWrongEncoderIsNamed(string encoder)
    {
        var right = Architecture<double>.Write(Autoencoder.Tied(new Dense<double>(3, 2), new Tanh(), Batch).Layers);
        var wrong = right.Replace("\"encoder\":0", $"\"encoder\":{encoder}", StringComparison.Ordinal);
        Assert.NotEqual(right, wrong);
        var message = Assert.Throws<JsonException>(() => Architecture<double>.Read(wrong)).Message;
        Assert.Contains(encoder, message, StringComparison.Ordinal);
        Assert.Contains("expected", message, StringComparison.Ordinal);
    }

    /// <summary>A decoder puts out h·Wᵀ + c with the weights that its encoder has got since.</summary>
    static void IsTied(Network<double> network, Seed seed)
    {
        foreach (var (down, up) in new[] { (0, 6), (2, 4) })
        {
            var encoder = (Dense<double>)network.Layers[down];
            var decoder = (TiedDense<double>)network.Layers[up];
            Assert.Same(encoder, decoder.Encoder);
            Matrix<double> x = Standard(1, decoder.Inputs, seed.Stream.Child("h")), y = new(1, decoder.Outputs);
            Normal.Standard.Fill(encoder.Weight.Value, seed.Stream.Child("other").Child(down));
            decoder.Forward(x, y);
            for (var i = 0; i < y.Columns; i++)
            {
                var sum = decoder.Bias.Value[0, i];
                for (var j = 0; j < x.Columns; j++) sum += x[0, j] * encoder.Weight.Value[i, j];
                Assert.Equal(sum, y[0, i], 1e-12 * (1 + x.Columns));
            }
        }
    }

    /// <summary>Two encoders, and their decoders in the reverse order; all biases are random.</summary>
    static Network<double> Deep(Fans fans, Seed seed)
    {
        var first = new Dense<double>(fans.In, fans.Out, VarianceScaling.LeCunNormal, seed.Stream.Child("first"));
        var second = new Dense<double>(fans.Out, 3, VarianceScaling.LeCunNormal, seed.Stream.Child("second"));
        var network = new Network<double>(
            [
                first, new Activate<double>(fans.Out, new Tanh()), second, new Activate<double>(3, new Tanh()),
                new TiedDense<double>(second), new Activate<double>(fans.Out, new Tanh()), new TiedDense<double>(first),
            ],
            Batch);
        foreach (var (p, parameter) in network.Parameters.Index())
        {
            if (!parameter.IsWeight) Normal.Standard.Fill(parameter.Value, seed.Stream.Child("biases").Child(p));
        }

        return network;
    }

    static Matrix<double> Standard(int rows, int columns, Model.Randomness.RandomStream stream)
    {
        var matrix = new Matrix<double>(rows, columns);
        Normal.Standard.Fill(matrix, stream);
        return matrix;
    }
}
