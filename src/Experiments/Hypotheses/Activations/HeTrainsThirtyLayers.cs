using InitStudy.Experiments.Hypotheses.Instruments;
using InitStudy.Experiments.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.Activations;

/// <summary>Thirty rectified layers train with He's rule and not with Glorot's.</summary>
public sealed class HeTrainsThirtyLayers : PairedHypothesis<DigitsRace>
{
    public override string Id => "he-trains-thirty-layers";
    public override string Study => StudyNames.Activations;
    public override string Section => "Rectifiers and He's rule";

    public override Claim Claim => new(
        "A rectified network of 30 layers trains with He initialization, while with Xavier initialization it " +
        "stalls.",
        "He, Zhang, Ren, Sun, arXiv:1502.01852, figure 3");

    public override string Reading =>
        "On UCI digits, thirty hidden layers, same batches and same random numbers for the weights: after the " +
        "same number of steps He normal has a smaller training loss than Glorot normal in more than half of " +
        "pairs; ties count one half, diverged runs lose.";
    public override int Cases => 1;

    protected override Domain<DigitsRace> Domain => DigitsRace.Of(30);

    protected override double First(DigitsRace c, RandomStream random) =>
        DigitsRace.Loss(c, new Relu(), VarianceScaling.HeNormal, random);

    protected override double Second(DigitsRace c, RandomStream random) =>
        DigitsRace.Loss(c, new Relu(), VarianceScaling.GlorotNormal, random);
}
