using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Pretraining;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Layers;

namespace InitStudy.Properties.Pretraining;

/// <summary>Weights that are used twice are one parameter, whose gradient is that of both uses.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
public sealed class TiedWeightsProperties
{
    const int Batch = 4;

    [Property]
    public void TheGradientOfATiedAutoencoderIsNumeric(Fans fans, Seed seed)
    {
        foreach (var activation in Unlabelled.Smooth)
            GradientIsNumeric(Autoencoder.Tied(Unlabelled.Layer<double>(fans, seed), activation, Batch), seed);
    }

    [Property]
    public void TheGradientOfAnUntiedAutoencoderIsNumeric(Fans fans, Seed seed) => GradientIsNumeric(
        Autoencoder.Untied(
            Unlabelled.Layer<double>(fans, seed), new Tanh(), Normal.Standard, seed.Stream.Child("decoder"), Batch),
        seed);

    /// <summary>Two encoders and their decoders in the reverse order.</summary>
    [Property]
    public void TheGradientOfADeepTiedAutoencoderIsNumeric(Fans fans, Seed seed) => GradientIsNumeric(Deep(fans, seed), seed);

    /// <summary>One layer that is used three times: down, up and down again.</summary>
    [Property]
    public void ThreeUsesOfTheSameWeightsAddUp(Fans fans, Seed seed)
    {
        var encoder = Unlabelled.Layer<double>(new(fans.In, fans.In), seed);
        GradientIsNumeric(
            new([encoder, new Activate<double>(encoder.Outputs, new Tanh()), new TiedDense<double>(encoder), new TiedDense<double>(encoder)], Batch),
            seed);
    }

    [Property]
    public void AnEarlierPassLeavesNothingBehind(Fans fans, Seed seed)
    {
        var network = Deep(fans, seed);
        var first = Differentiate(network, seed);
        Assert.Equal(first, Differentiate(network, seed));

        var alone = new Network<double>([network.Layers[0]], Batch); // the encoder without its decoder
        var x = Unlabelled.Data<double>(Batch, alone.Layers[0].Inputs, seed);
        var expected = new Matrix<double>(x.Columns, alone.Layers[0].Outputs);
        alone.Differentiate(alone.Forward(x));
        Model.Kernels.MatrixProduct.Multiply(x.Transpose, alone.Forward(x), into: expected);
        Assert.Equal(expected.Values.ToArray(), alone.Weights[0].Gradient.Values.ToArray());
    }

    [Property]
    public void TiedWeightsAreOneParameter(Fans fans, Seed seed)
    {
        var encoder = Unlabelled.Layer<double>(fans, seed);
        var tied = Autoencoder.Tied(encoder, new Tanh(), Batch);
        var untied = Autoencoder.Untied(encoder, new Tanh(), Normal.Standard, seed.Stream, Batch);
        Assert.Equal([encoder.Weight, encoder.Bias, ((TiedDense<double>)tied.Layers[^1]).Bias], tied.Parameters);
        Assert.Same(encoder.Weight, Assert.Single(tied.Weights));
        Assert.Equal(encoder.Weight.Value.Count, Count(untied) - Count(tied));
        static int Count(Network<double> network) => network.Parameters.Sum(parameter => parameter.Value.Count);
    }

    static Network<double> Deep(Fans fans, Seed seed)
    {
        var (lower, upper) = (Unlabelled.Layer<double>(fans, seed), Unlabelled.Layer<double>(fans, new(seed.Value + 1)));
        var first = new Dense<double>(lower.Inputs, upper.Inputs, Normal.Standard, seed.Stream.Child("first"));
        ILayer<double> Activate(int width) => new Activate<double>(width, new Tanh());
        return new(
            [
                first, Activate(first.Outputs), upper, Activate(upper.Outputs),
                new TiedDense<double>(upper), Activate(upper.Inputs), new TiedDense<double>(first),
            ],
            Batch);
    }

    static double[] Differentiate(Network<double> network, Seed seed)
    {
        var x = Unlabelled.Data<double>(Batch, network.Layers[0].Inputs, seed);
        var dy = new Matrix<double>(Batch, network.Layers[^1].Outputs);
        MeanSquaredError.Evaluate(network.Forward(x), Target(network, seed), dy);
        network.Differentiate(dy);
        return Unlabelled.Gradients(network.Parameters);
    }

    static void GradientIsNumeric(Network<double> network, Seed seed)
    {
        var x = Unlabelled.Data<double>(Batch, network.Layers[0].Inputs, seed);
        var dy = new Matrix<double>(Batch, network.Layers[^1].Outputs);
        var target = Target(network, seed);
        double Loss() => MeanSquaredError.Evaluate(network.Forward(x), target, dy);
        Loss();
        network.Differentiate(dy);
        foreach (var parameter in network.Parameters)
            NumericGradient.Is(parameter.Gradient, parameter.Value, Loss, "parameter");
    }

    static Matrix<double> Target(Network<double> network, Seed seed) =>
        Unlabelled.Data<double>(Batch, network.Layers[^1].Outputs, new(seed.Value + 1));
}
