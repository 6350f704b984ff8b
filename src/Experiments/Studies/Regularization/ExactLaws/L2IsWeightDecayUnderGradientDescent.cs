using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.ExactLaws;

/// <summary>Gradient descent makes weight decay of an ℓ2 penalty.</summary>
public sealed class L2IsWeightDecayUnderGradientDescent : DecayHypothesis
{

    public override Claim Claim => Claim.Stated(
        "Corrected: for plain gradient descent the penalty c Σ w² is weight decay, by the factor 1 − 2 η c a " +
        "step; Adam divides the penalty's gradient by its own size and moves all weights equally far.",
        "I. Loshchilov and F. Hutter, arXiv:1711.05101, propositions 1 and 2");

    protected override IReadOnlyList<string> Optimizers => [Decay.Sgd];
}
