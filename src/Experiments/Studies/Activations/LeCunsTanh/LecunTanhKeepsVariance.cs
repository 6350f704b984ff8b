using InitStudy.Experiments.Setups;
using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.LeCunsTanh;

/// <summary>The gain of LeCun's tanh is about 1.</summary>
public sealed class LecunTanhKeepsVariance : Hypothesis<Width>
{
    public override Section Section => ActivationsStudy.LeCunsTanh;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["lecun-tanh-keeps-three-quarters", "lecun-tanh-settles"];

    public override Claim Claim => Claim.Stated(
        "With normalized inputs and weights of variance 1 / fanIn the outputs of 1.7159 tanh(2x/3) have a " +
        "variance close to 1, since its gain is roughly 1 over its useful range.",
        "LeCun, Bottou, Orr, Müller, Efficient BackProp 1998, section 4.4; the weights are those of section 4.6")
        .InSpanish(
            "Con entradas normalizadas y pesos de varianza 1 / fanIn, las salidas de 1,7159 tanh(2x/3) tienen " +
            "una varianza cercana a 1, pues su ganancia es aproximadamente 1 en su rango útil.");

    public override string Reading =>
        "f(z_j)² / 1.7159², over weights of variance 1 / fanIn, for one input of mean square 1. Close to 1 " +
        "is read as within a fifth: the variance, of which section 4.4 speaks, is not, the standard deviation, of which " +
        "section 4.6 speaks, is: 0.87.";

    public override string Quantity => "mean square of the output over 1.7159²";

    public override string Theory =>
        "claimed: 1 / 1.7159² = 0.3396";

    public override Test Test { get; } = new Mean(new BettingLaw(), About.Equal);

    protected override Domain<Width> Domain => Width.Between(4, 256);

    protected override double Predict(Width c) => 1 / (1.7159 * 1.7159);

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random) =>
        UnitInput.SquaredValues(new LeCunTanh(), c.FanIn, scale: 1 / (1.7159 * 1.7159), random);
}
