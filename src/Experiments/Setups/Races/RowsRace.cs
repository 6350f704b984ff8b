using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Activations;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>Short training runs of a recurrent network that reads UCI digits row by row.</summary>
/// <param name="Activation">φ of its states.</param>
/// <param name="Units">States of a step.</param>
public sealed record RowsRace(IActivation Activation, int Units)
{
    const int Batch = 16, Judged = 256, Fewest = 12, Most = 24, NormSteps = 50;

    static readonly IActivation[] Activations = [new Tanh(), new Relu()];

    static Dataset Data => DigitsRace.Standardized;

    /// <summary>Tanh and ReLU in turn, 12 to 24 units.</summary>
    internal static Domain<RowsRace> Domain { get; } = new(
        [new("activation", 0, Activations.Length - 1), new("units", Fewest, Most)],
        codes => new(Activations[codes[0]], codes[1]),
        [.. Activations.Select((activation, code) => new Stratum(
            activation.Name, random => [code, random.Between(0, Fewest, Most)]))]);

    /// <summary>The loss that guessing has.</summary>
    internal static double Guessing => Model.Kernels.Elementary.Log(Data.Classes);

    /// <summary>Mean training loss over the first images after so many steps; +∞ if the run diverged.</summary>
    internal double Loss(double learningRate, IClipping? clipping, int steps, RandomStream random)
    {
        var run = Run(learningRate, clipping, random);
        for (var step = 0; step < steps; step++) run.Step();
        return run.Diverged
            ? double.PositiveInfinity
            : Evaluation.Of(run.Network, Data.Images.RowRange(0, Judged), Data.Labels.AsSpan(0, Judged)).Loss.OrInfinity();
    }

    /// <summary>The average norm of the gradient over the first 50 steps of a run without clipping.</summary>
    internal double MeanNorm(double learningRate, RandomStream random)
    {
        var probe = new NormProbe(threshold: null);
        var run = Run(learningRate, probe, random);
        for (var step = 0; step < NormSteps; step++) run.Step();
        return probe.Norms.Average();
    }

    TrainingRun<float> Run(double learningRate, IClipping? clipping, RandomStream random) => new(
        RowReader.Create(Data, Activation, Units, random.Child("weights"), Batch),
        new Sgd(learningRate), Data.Images, Data.Labels, random.Child("batches"))
    {
        Clipping = clipping,
    };
}
