using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;
using InitStudy.Model.Pretraining;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.Autoencoders;

/// <summary>A denoising autoencoder recovers what noise destroyed.</summary>
public sealed class DenoisingRemovesNoise : Hypothesis<OneLayerCode>
{
    static readonly MaskingNoise Noise = new(0.5);

    public override Section Section => UnsupervisedPretrainingStudy.Autoencoders;

    public override Claim Claim => Claim.CommonReading(
        "With noise on its inputs and the clean ones as targets, an autoencoder learns to recover what the noise " +
        "destroyed, more of it than a plain one does.",
        "Vincent et al. 2010, JMLR 11:3371–3408, whose abstract compares filters and classification, not what " +
        "is recovered (sections not read); A. Géron, Hands-On Machine Learning, 3rd edition, chapter 17, " +
        "section on denoising autoencoders (not read)")
        .InSpanish(
            "Con ruido en sus entradas y las limpias como objetivo, un autocodificador aprende a recuperar lo " +
            "que el ruido destruyó, más que uno corriente.");

    public override string Reading =>
        "On UCI digits, 50 % of pixels masked, tanh code, tied weights: the denoising autoencoder has the smaller " +
        "squared error between what it makes of noisy unseen digits and the clean ones. The noisy digits themselves " +
        "have an error of 0.5, the mean square of a pixel being 1.";

    public override string Quantity => "squared error of what noise destroyed";
    public override string Theory => "an ordering";
    public override Test Test { get; } = new FirstAhead();
    public override bool CanDiverge => true;
    public override int Cases => 5;
    public override long Budget => 2000;

    protected override Domain<OneLayerCode> Domain => OneLayerCode.Domain;

    protected override IReadOnlyList<double> Measure(OneLayerCode c, RandomStream random) =>
    [
        c.Error(Tied, learned: Noise, judged: Noise, random),
        c.Error(Tied, learned: null, judged: Noise, random),
    ];

    static Network<float> Tied(Dense<float> encoder, int batch) => Autoencoder.Tied(encoder, new Tanh(), batch);
}
