using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Training;

/// <summary>
/// Networks of logistic or tanh units learn with batch normalization, and hardly or more slowly without.
/// </summary>
public sealed class BnTrainsSaturatingActivations : Hypothesis<BnTrainsSaturatingActivations.Network>
{
    static readonly NormalizationArm Logistic = new(new Logistic(), VarianceScaling.GlorotNormal, IsNormalized: true);

    static readonly NormalizationArm Tanh = new(new Tanh(), VarianceScaling.Heuristic, IsNormalized: true);

    static readonly double[] Rates = [1.0 / 4, 1, 4];

    /// <summary>The activation, and the size of the network.</summary>
    public sealed record Network(string Activation, int Width, int HiddenLayers)
    {
        internal NormalizationArm Normalized => Activation == Logistic.Activation.Name ? Logistic : Tanh;

        internal NormalizationRace Race => new(Width, HiddenLayers);
    }

    public override Section Section => BatchNormalizationStudy.Training;

    public override Claim Claim => Claim.Stated(
        "With batch normalization saturating activations can be used, tanh and even the logistic function.",
        "Ioffe and Szegedy 2015, arXiv:1502.03167, section 4.1 (three layers of logistic units) and section 4.2.2; " +
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Batch normalization”")
        .InSpanish(
            "Con normalización por lotes se pueden usar activaciones que se saturan, tanh e incluso la función " +
            "logística.");

    public override string Reading =>
        "On UCI digits, logistic units with Glorot's weights or tanh with U(±1/√fanIn), three or four hidden layers, the " +
        "same batches and random numbers, each arm at the best of the learning rates 1/4, 1 and 4: after 40 steps the " +
        "training loss with batch normalization, times 1.25, is below that without in more than half of pairs. Such " +
        "weights are small, and hardly a unit is saturated before training. Weights that do saturate units are not tested.";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering: theory says nothing about the size";
    public override bool CanDiverge => true;
    public override int Cases => 6;
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead(1.25);

    protected override Domain<Network> Domain => new(
        [new("activation", 0, 1), new("width", 16, 20), new("hidden layers", 3, 4)],
        codes => new(codes[0] == 0 ? Logistic.Activation.Name : Tanh.Activation.Name, codes[1], codes[2]),
        new("logistic", random => [0, random.Between(0, 16, 20), random.Between(1, 3, 4)]),
        new("tanh", random => [1, random.Between(0, 16, 20), random.Between(1, 3, 4)]));

    protected override IReadOnlyList<double> Measure(Network c, RandomStream random) =>
        [c.Normalized.BestLoss(c.Race, Rates, random), c.Normalized.Other.BestLoss(c.Race, Rates, random)];
}
