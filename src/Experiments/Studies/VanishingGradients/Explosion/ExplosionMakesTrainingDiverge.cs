using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;
using InitStudy.Model;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>Exploding gradients make training diverge.</summary>
public sealed class ExplosionMakesTrainingDiverge : Hypothesis<ExplosionMakesTrainingDiverge.Deep>
{
    const int Classes = 4, Images = 16, Steps = 5;

    /// <summary>A ReLU network whose weights have that many times the variance 2 / fanIn.</summary>
    public sealed record Deep(double HeVariances, int Width, int Depth);

    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "In some cases gradients can grow bigger and bigger until layers get insanely large weight updates " +
        "and the algorithm diverges.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “The Vanishing/Exploding Gradients " +
        "Problems”, paragraph 2, sentence 4")
        .InSpanish(
            "En algunos casos los gradientes crecen más y más hasta que las capas reciben actualizaciones " +
            "descomunales y el algoritmo diverge.");

    public override string Reading =>
        "ReLU networks of 20 to 40 layers after five steps of gradient descent at rate 0.01, on the same images and the same " +
        "random numbers for the weights: the loss with He's variance (first arm) is less than a thousandth of that with 2.5 " +
        "to 4 times He's variance (second arm), where each layer multiplies the gradient's mean square by that factor.";

    public override string Quantity => "loss";
    public override string Theory => "an ordering; the gradient's mean square grows by 2.5 to 4 a layer";
    public override bool CanDiverge => true;
    public override int Cases => 10;
    public override long Budget => 1000;
    public override Test Test { get; } = new FirstAhead(Margin: 1000);

    protected override Domain<Deep> Domain => new(
        [new("He variances in tenths", 25, 40), new("width", 16, 32), new("depth", 20, 40)],
        codes => new(codes[0] / 10.0, codes[1], codes[2]),
        new Stratum("any", random => [random.Between(0, 25, 40), random.LogUniform(1, 16, 32), random.Between(2, 20, 40)]));

    protected override IReadOnlyList<double> Measure(Deep c, RandomStream random) =>
        [Loss(c, heVariances: 1, random), Loss(c, c.HeVariances, random)];

    /// <summary>The loss after the steps; +∞ if it is not finite.</summary>
    static double Loss(Deep c, double heVariances, RandomStream random)
    {
        var x = new Matrix<float>(Images, c.Width);
        Normal.Standard.Fill(x, random.Child("images"));
        var labels = Enumerable.Range(0, Images).Select(i => i % Classes).ToArray();
        int[] sizes = [.. Enumerable.Repeat(c.Width, c.Depth), Classes];
        var initializer = new VarianceScaling(2 * heVariances, FanMode.In, UnitDistribution.Normal);
        var network = Mlp.Create<float>(sizes, new Relu(), initializer, random.Child("weights"), Images);
        var run = new TrainingRun<float>(network, new Sgd(0.01), x, labels, random.Child("batches"));
        for (var step = 0; step < Steps; step++) run.Step();
        return run.Step().OrInfinity();
    }
}
