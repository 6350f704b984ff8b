using InitStudy.Experiments.Data;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Activations;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>Short training runs of a recurrent network that reads UCI digits row by row.</summary>
/// <param name="Activation">φ of its 16 units.</param>
public sealed record RowsRace(IActivation Activation)
{
    const int Units = 16, Batch = 16, Steps = 100, Judged = 256;

    static readonly IActivation[] Activations = [new Tanh(), new Relu()];

    static readonly Lazy<Dataset> Digits = new(() => Data.Digits.Load().Standardized());

    /// <summary>Tanh and ReLU.</summary>
    internal static Domain<RowsRace> Domain { get; } = new(
        [new("activation", 0, Activations.Length - 1)],
        codes => new(Activations[codes[0]]),
        [.. Activations.Select((activation, code) => new Stratum(activation.Name, _ => [code]))]);

    /// <summary>Mean training loss over the first images after the last step; NaN if the run diverged.</summary>
    internal static double Loss(RowsRace c, double learningRate, IClipping? clipping, RandomStream random)
    {
        var data = Digits.Value;
        var network = RowReader.Create(data, c.Activation, Units, random.Child("weights"), Batch);
        var run = new TrainingRun<float>(network, new Sgd(learningRate), data.Images, data.Labels, random.Child("batches"))
        {
            Clipping = clipping,
        };
        for (var step = 0; step < Steps; step++) run.Step();
        return run.Diverged
            ? double.NaN
            : Evaluation.Of(network, data.Images.RowRange(0, Judged), data.Labels.AsSpan(0, Judged)).Loss;
    }
}
