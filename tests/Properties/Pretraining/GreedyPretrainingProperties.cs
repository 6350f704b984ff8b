using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Pretraining;
using InitStudy.Model.Training;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Pretraining;

/// <summary>Each layer learns from what the trained layers below put out, and nothing else of the network changes.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 15)]
public sealed class GreedyPretrainingProperties
{
    const int Batch = 4, Rows = 11, Steps = 5;

    static readonly IPretraining[] Ways =
    [
        new AutoencoderPretraining(new Sgd(0.1), Steps, Batch) { Corruption = new MaskingNoise(0.3) },
        new BoltzmannPretraining(new Sgd(0.1), Steps, Batch),
    ];

    [Property]
    public void EveryLayerLearnsFromThePretrainedOnesBelow(Fans fans, Seed seed)
    {
        foreach (var way in Ways)
        {
            var (network, byHand) = (Network(fans, seed), Network(fans, seed));
            var data = Unlabelled.Data<double>(Rows, network.Layers[0].Inputs, seed);
            GreedyPretraining.Run(network, data, way, seed.Stream);

            way.Train((Dense<double>)byHand.Layers[0], new Logistic(), data, seed.Stream.Child(0));
            var codes = new Matrix<double>(Rows, byHand.Layers[0].Outputs);
            byHand.Layers[0].Forward(data, codes);
            new Logistic().Forward(codes, codes);
            way.Train((Dense<double>)byHand.Layers[2], new Logistic(), codes, seed.Stream.Child(2));
            Assert.Equal(Unlabelled.Values(byHand.Parameters), Unlabelled.Values(network.Parameters));

            var fresh = Network(fans, seed);
            for (var l = 0; l < 4; l += 2) Assert.NotEqual(Weights(fresh, l), Weights(network, l));
            Assert.Equal(Weights(fresh, 4), Weights(network, 4));
        }
    }

    /// <summary>Trained on, a pretrained network is any network with these weights: nothing of the autoencoders is left.</summary>
    [Property]
    public void PretrainingLeavesWeightsAndNothingElse(Fans fans, Seed seed)
    {
        foreach (var way in Ways)
        {
            var (pretrained, copy) = (Network(fans, seed), Network(fans, seed));
            GreedyPretraining.Run(pretrained, Unlabelled.Data<double>(Rows, pretrained.Layers[0].Inputs, seed), way, seed.Stream);
            for (var p = 0; p < copy.Parameters.Count; p++)
                pretrained.Parameters[p].Value.CopyTo(copy.Parameters[p].Value);
            var before = Unlabelled.Values(copy.Parameters);
            var losses = Train(pretrained, seed);
            Assert.Equal(before, Unlabelled.Values(copy.Parameters));
            Assert.Equal(losses, Train(copy, seed));
        }
    }

    /// <summary>Steps, batch, error and noise of an encoder's training are those of the settings; a machine's is CD-1.</summary>
    [Property]
    public void SettingsReachTheTraining(Fans fans, Seed seed)
    {
        var (encoder, sameEncoder) = (Unlabelled.Layer<double>(fans, seed), Unlabelled.Layer<double>(fans, seed));
        var data = Unlabelled.Data<double>(Rows, encoder.Inputs, seed);
        var noise = new GaussianNoise(0.5);
        new AutoencoderPretraining(new Sgd(0.1), Steps, Batch) { Reconstruction = Reconstruction.CrossEntropy, Corruption = noise }
            .Train(encoder, new Tanh(), data, seed.Stream);
        var run = new ReconstructionRun<double>(Autoencoder.Tied(sameEncoder, new Tanh(), Batch), new Sgd(0.1), data, seed.Stream)
        {
            Reconstruction = Reconstruction.CrossEntropy,
            Corruption = noise,
        };
        while (run.Steps < Steps) run.Step();
        Assert.Equal(Unlabelled.Values(sameEncoder.Parameters), Unlabelled.Values(encoder.Parameters));

        var (hidden, sameHidden) = (Unlabelled.Layer<double>(fans, seed), Unlabelled.Layer<double>(fans, seed));
        new BoltzmannPretraining(new Sgd(0.1), Steps, Batch).Train(hidden, new Logistic(), data, seed.Stream);
        var training = new ContrastiveDivergence<double>(new(sameHidden), new Sgd(0.1), data, Batch, k: 1, seed.Stream);
        while (training.Steps < Steps) training.Step();
        Assert.Equal(Unlabelled.Values(sameHidden.Parameters), Unlabelled.Values(hidden.Parameters));
    }

    [Property]
    public void NoStepsChangeNothing(Fans fans, Seed seed)
    {
        foreach (var none in new IPretraining[] { new AutoencoderPretraining(new Sgd(1), 0, 1), new BoltzmannPretraining(new Sgd(1), 0, 1) })
        {
            var network = Network(fans, seed);
            GreedyPretraining.Run(network, Unlabelled.Data<double>(Rows, network.Layers[0].Inputs, seed), none, seed.Stream);
            Assert.Equal(Unlabelled.Values(Network(fans, seed).Parameters), Unlabelled.Values(network.Parameters));
        }
    }

    [Fact]
    public void WhatCannotBePretrainedIsNamed()
    {
        var layer = new Dense<double>(2, 2);
        var twoInARow = new Network<double>([layer, new Dense<double>(2, 2)], Batch);
        Failure.Names(
            () => GreedyPretraining.Run(twoInARow, new(3, 2), Ways[0], new Seed(1).Stream),
            "layers 0 and 1", "dense layer with an activation", "expected");
        Failure.Names(
            () => Ways[1].Train(layer, new Tanh(), new Matrix<double>(3, 2), new Seed(1).Stream),
            "activation is tanh", "expected logistic");
        Failure.Names(() => _ = new AutoencoderPretraining(new Sgd(1), -1, 1), "Steps is -1", "at least 0");
        Failure.Names(() => _ = new AutoencoderPretraining(new Sgd(1), 1, 0), "Batch is 0", "at least 1");
        Failure.Names(() => _ = new BoltzmannPretraining(new Sgd(1), -1, 1), "Steps is -1", "at least 0");
        Failure.Names(() => _ = new BoltzmannPretraining(new Sgd(1), 1, 0), "Batch is 0", "at least 1");
    }

    static Network<double> Network(Fans fans, Seed seed) => Mlp.Create<double>(
        [fans.In % 6 + 1, fans.Out % 6 + 1, 4, 3], new Logistic(), Normal.Standard, seed.Stream.Child("weights"), Batch);

    static double[] Weights(Network<double> network, int l) => ((Dense<double>)network.Layers[l]).Weight.Value.Values.ToArray();

    static double[] Train(Network<double> network, Seed seed)
    {
        var data = Unlabelled.Data<double>(Rows, network.Layers[0].Inputs, seed);
        int[] labels = [.. Enumerable.Range(0, Rows).Select(i => i % 3)];
        var run = new TrainingRun<double>(network, new Sgd(0.5), data, labels, seed.Stream.Child("fine"));
        return [.. Enumerable.Range(0, Steps).Select(_ => run.Step())];
    }
}
