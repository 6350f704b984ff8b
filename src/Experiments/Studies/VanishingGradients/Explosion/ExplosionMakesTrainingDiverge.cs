using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>Exploding gradients make training diverge.</summary>
public sealed class ExplosionMakesTrainingDiverge : MajorityHypothesis<ExplosionMakesTrainingDiverge.Deep>
{
    /// <summary>A ReLU network whose weights have that many times the variance 2 / fanIn.</summary>
    public sealed record Deep(double HeVariances, int Width, int Depth);

    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "Many layers then get insanely large weight updates and the algorithm diverges.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "ReLU networks with 2.5 to 4 times He's variance, depth 20 to 50: in at least half of all networks " +
        "five steps of gradient descent (rate 0.01) end in a loss that is not finite or a thousand times the " +
        "first.";

    public override string Theory => "at least 0.5";
    public override int Cases => 8;

    protected override Domain<Deep> Domain => new(
        [new("He variances in tenths", 25, 40), new("width", 16, 64), new("depth", 20, 50)],
        codes => new(codes[0] / 10.0, codes[1], codes[2]),
        new Stratum("any", random => [random.Between(0, 25, 40), random.LogUniform(1, 16, 64), random.Between(2, 20, 50)]));

    protected override IReadOnlyList<double> Measure(Deep c, RandomStream random)
    {
        const int classes = 4, images = 16;
        var x = new Matrix<float>(images, c.Width);
        VarianceScaling.LeCunNormal.Fill(x, random.Child("images"));
        var labels = Enumerable.Range(0, images).Select(i => i % classes).ToArray();
        int[] sizes = [.. Enumerable.Repeat(c.Width, c.Depth), classes];
        var initializer = new VarianceScaling(2 * c.HeVariances, FanMode.In, UnitDistribution.Normal);
        var network = Mlp.Create<float>(sizes, new Relu(), initializer, random.Child("weights"), images);
        var run = new TrainingRun<float>(network, new Sgd(0.01), x, labels, random.Child("batches"));
        var (first, last) = (run.Step(), 0.0);
        for (var step = 1; step <= 5; step++) last = run.Step();
        return Indicator.Of(!double.IsFinite(last) || last >= 1000 * first);
    }
}
