using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.BoltzmannMachines;

/// <summary>The literal claim: contrastive divergence estimates the gradient of the log-likelihood.</summary>
public sealed class ContrastiveDivergenceIsTheGradient : Hypothesis<TinyRbm>
{
    public override Section Section => UnsupervisedPretrainingStudy.BoltzmannMachines;

    public override Claim Claim => Claim.Stated(
        "CD-1 trains a restricted Boltzmann machine by stochastic gradient ascent on the log-likelihood of its data.",
        "Often said so; G. Hinton, A practical guide to training restricted Boltzmann machines, 2012, section 2, calls it " +
        "a crude approximation");

    public override string Reading =>
        "Literally: the mean of CD-1 over all it could sample, by listing every state, equals the gradient. " +
        "‖difference‖ / ‖gradient‖ by the weights, for N(0, 1) parameters and any distribution of data. No average.";

    public override string Theory => "0, if the claim were exact";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["long-chains-give-the-gradient", "contrastive-divergence-raises-likelihood"];
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-6));

    protected override Domain<TinyRbm> Domain => TinyRbm.Domain;

    protected override double Predict(TinyRbm c) => 0;

    protected override IReadOnlyList<double> Measure(TinyRbm c, RandomStream random) =>
        [c.ErrorOfContrastiveDivergence(k: 1, random)];
}
