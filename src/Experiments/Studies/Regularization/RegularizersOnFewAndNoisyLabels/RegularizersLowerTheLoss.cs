using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.RegularizersOnFewAndNoisyLabels;

/// <summary>Each of the usual regularizers lowers the loss on unseen digits of a network that overfits.</summary>
public sealed class RegularizersLowerTheLoss : Hypothesis<RegularizersLowerTheLoss.Regularized>
{
    static readonly Regularizer[] Regularizers =
    [
        Regularizer.L2, Regularizer.L1, Regularizer.Dropout, Regularizer.MaxNorm, Regularizer.EarlyStopping,
        Regularizer.LabelSmoothing,
    ];

    /// <summary>The regularizer by name, and network and labels as in <see cref="Overfitting"/>.</summary>
    public sealed record Regularized(string Regularizer, int Width, int Labels, int Noise);

    public override Section Section => RegularizationStudy.RegularizersOnFewAndNoisyLabels;

    public override Claim Claim => Claim.Stated(
        "Early stopping, ℓ1 and ℓ2 penalties, dropout and max-norm are techniques to avoid overfitting.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Avoiding Overfitting Through " +
        "Regularization”; label smoothing: C. Szegedy et al., arXiv:1512.00567, section 7 (not read)")
        .InSpanish(
            "La parada temprana, las penalizaciones ℓ1 y ℓ2, dropout y max-norm son técnicas para evitar el " +
            "sobreajuste.");

    public override string Reading =>
        "On UCI digits, 32 to 40 hidden ReLUs, 50 to 60 labels of which 20 to 25 % are wrong, Adam, 100 steps, the " +
        "same digits, wrong labels, batches and random numbers for the weights: the loss on 200 digits never seen " +
        "is smaller with the regularizer than without in more than half of pairs. Strengths were chosen in pilot " +
        "runs on other seeds: ℓ2 0.005, ℓ1 0.004, dropout of 35 %, norms of at most 1.2, a fifth of each label " +
        "spread over all classes, a stop when the loss on 100 further digits has not improved in four looks of ten " +
        "steps. The loss alone: not all of them lower the share of errors, which the study's table shows.";

    public override string Quantity => "test loss";
    public override string Theory => "an ordering: theory says nothing about the size";
    public override int Cases => 6;
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<Regularized> Domain => new(
        [
            new("regularizer", 0, Regularizers.Length - 1),
            new("width", 32, 40), new("labels", 50, 60), new("wrong labels in per cent", 20, 25),
        ],
        codes => new(Regularizers[codes[0]].Name, codes[1], codes[2], codes[3]),
        [.. Regularizers.Select((regularizer, index) => new Stratum(
            regularizer.Name,
            random => [index, random.Between(1, 32, 40), random.Between(2, 50, 60), random.Between(3, 20, 25)]))]);

    protected override IReadOnlyList<double> Measure(Regularized c, RandomStream random)
    {
        var setting = new Overfitting(c.Width, c.Labels, c.Noise);
        var regularizer = Regularizers.Single(regularizer => regularizer.Name == c.Regularizer);
        return [setting.Train(regularizer, random).TestLoss, setting.Train(random).TestLoss];
    }
}
