using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.BoltzmannMachines;

/// <summary>CD-k becomes the gradient as the chain grows.</summary>
public sealed class LongChainsGiveTheGradient : Hypothesis<TinyRbm>
{
    public override Section Section => UnsupervisedPretrainingStudy.BoltzmannMachines;

    public override Claim Claim => Claim.Derived(
        "CD-k tends to the gradient of the log-likelihood as k grows, because Gibbs sampling forgets where it " +
        "started.",
        "The chain is ergodic, as every state can follow every other; also Hinton 2002, Neural Computation " +
        "14:1771–1800, section 2 (not read), and Hinton, Osindero, Teh 2006, Neural Computation 18:1527–1554, " +
        "section 3 (not read)")
        .InSpanish(
            "CD-k tiende al gradiente de la log-verosimilitud al crecer k, porque el muestreo de Gibbs olvida " +
            "dónde empezó.");

    public override string Reading =>
        "The mean of CD-k after 2000 steps, by listing every state: ‖difference‖ / ‖gradient‖ by the weights, for " +
        "N(0, 1) parameters and any distribution of data. No average.";

    public override bool IsIdentity => true;
    public override string Quantity => "relative error of the gradient";
    public override string Theory => "0, up to rounding";
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-6));

    protected override Domain<TinyRbm> Domain => TinyRbm.Domain;

    protected override double Predict(TinyRbm c) => 0;

    protected override IReadOnlyList<double> Measure(TinyRbm c, RandomStream random) =>
        [c.ErrorOfContrastiveDivergence(k: 2000, random)];
}
