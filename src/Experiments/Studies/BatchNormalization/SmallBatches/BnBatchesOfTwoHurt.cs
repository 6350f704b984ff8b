using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.SmallBatches;

/// <summary>With two images a batch the normalized network is the worse one.</summary>
public sealed class BnBatchesOfTwoHurt : Hypothesis<NormalizationRace>
{
    /// <summary>In pilot runs each network was best within them, at either size of batch.</summary>
    static readonly double[] Rates = [1.0 / 64, 1.0 / 16, 1.0 / 4, 1];

    static readonly NormalizationArm Plain =
        new(new Relu(), VarianceScaling.HeNormal, IsNormalized: false) { Batch = 2, Steps = 40 };

    public override Section Section => BatchNormalizationStudy.SmallBatches;

    public override Claim Claim => Claim.Stated(
        "The error of batch normalization grows rapidly as batches become small, because their statistics are " +
        "inaccurate.",
        "Wu and He 2018, arXiv:1803.08494, abstract")
        .InSpanish(
            "El error de la normalización por lotes crece deprisa al hacerse pequeños los lotes, porque sus " +
            "estadísticas son imprecisas.");

    public override string Reading =>
        "On UCI digits, ReLU, He weights, four to six hidden layers, two images a batch, the same batches and " +
        "random numbers, each arm at the best of the learning rates 1/64, 1/16, 1/4 and 1: after 40 steps the " +
        "network without batch normalization has the smaller training loss in more than half of pairs. Only that it is " +
        "behind at two images a batch is tested, not how the error grows. With sixteen images a batch the order is " +
        "the other way round, even with 26 steps against 40, at five to seven layers and the largest three of these " +
        "rates (bn-faster-at-best-rates).";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering: theory says nothing about the size";
    public override bool CanDiverge => true;
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<NormalizationRace> Domain => NormalizationRace.Between((16, 20), (4, 6));

    protected override IReadOnlyList<double> Measure(NormalizationRace c, RandomStream random) =>
        [Plain.BestLoss(c, Rates, random), Plain.Other.BestLoss(c, Rates, random)];
}
