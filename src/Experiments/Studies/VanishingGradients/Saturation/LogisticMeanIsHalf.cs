using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Saturation;

/// <summary>Inputs that are symmetric about 0 give a logistic unit the mean 1/2.</summary>
public sealed class LogisticMeanIsHalf : Hypothesis<LogisticMeanIsHalf.Input>
{
    /// <summary>An input of the function; −x is the other one.</summary>
    public sealed record Input(double X);

    public override Section Section => VanishingGradientsStudy.Saturation;

    public override Claim Claim => Claim.Stated(
        "The logistic function has the mean 0.5, not 0.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “The Vanishing/Exploding Gradients " +
        "Problems”, paragraph 3, sentence 6")
        .InSpanish("La función logística tiene media 0,5 y no 0.");

    public override string Reading =>
        "The mean over inputs that are symmetric about 0, which is a choice: (σ(x) + σ(−x)) / 2 for one |x| a case, up to 30.";

    public override string Quantity => "mean output";
    public override string Theory => "1/2, since σ(x) + σ(−x) = 1";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-12));

    protected override Domain<Input> Domain => new(
        [new("|x| in hundredths", 0, 3000)],
        codes => new(codes[0] / 100.0),
        new Stratum("any", random => [random.Between(0, 0, 3000)]));

    protected override double Predict(Input c) => 0.5;

    protected override IReadOnlyList<double> Measure(Input c, RandomStream random) =>
        [(new Logistic().Value(c.X) + new Logistic().Value(-c.X)) / 2];
}
