using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.FewLabels;

/// <summary>The more labels there are, the less pretraining brings.</summary>
public sealed class PretrainingGainShrinksWithLabels : Hypothesis<ScarceLabels>
{
    const int Many = 1000;

    public override Section Section => UnsupervisedPretrainingStudy.FewLabels;

    public override Claim Claim => Claim.CommonReading(
        "Unsupervised pretraining is for tasks with few labels: as labels grow, its gain shrinks.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, section on unsupervised pretraining, " +
        "which recommends it for few labels and much unlabelled data and does not say how the gain changes; " +
        "Erhan et al. 2010, JMLR 11:625–660, where with unlimited labels the gain does not vanish (online " +
        "setting; section not read)")
        .InSpanish(
            "El preentrenamiento no supervisado es para tareas con pocas etiquetas: al crecer estas, mengua su " +
            "ventaja.");

    public override string Reading =>
        "On UCI digits, four hidden layers of 24 tanh units, U(±1/√fanIn), 150 steps: what autoencoders first take " +
        "off the test loss is less with 1,000 labels than with 15 to 25.";

    public override string Quantity => "gain in test loss";
    public override string Theory => "an ordering";
    public override Test Test { get; } = new FirstAhead();
    public override bool CanDiverge => true;
    public override int Cases => 3;
    public override string WhyFewCases => "a case is a number of labels from 15 to 25, and each pair trains four networks";
    public override long Budget => 2000;

    protected override Domain<ScarceLabels> Domain => ScarceLabels.Of(hiddenLayers: 4, width: 24, steps: 150, few: 15, many: 25);

    protected override IReadOnlyList<double> Measure(ScarceLabels c, RandomStream random) =>
    [
        Gain(c with { Labels = Many }, random),
        Gain(c, random),
    ];

    static double Gain(ScarceLabels c, RandomStream random) =>
        c.Fit(InitialNetwork.Heuristic, random).TestLoss - c.Fit(InitialNetwork.HeuristicEncoders, random).TestLoss;
}
