using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Pretraining;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.BoltzmannMachines;

/// <summary>Biased as it is, CD-1 makes data likelier.</summary>
public sealed class ContrastiveDivergenceRaisesLikelihood : Hypothesis<ContrastiveDivergenceRaisesLikelihood.Drawn>
{
    /// <summary>How many patterns of six bits, drawn at random, a machine with four hidden units learns.</summary>
    public sealed record Drawn(int Patterns);

    const int Visible = 6, Hidden = 4, Batch = 10, Steps = 200;

    public override Section Section => UnsupervisedPretrainingStudy.BoltzmannMachines;

    public override Claim Claim => Claim.CommonReading(
        "Though it follows no exact gradient, CD-1 trains well: the data become likelier.",
        "Hinton 2002, Neural Computation 14:1771–1800, sections 4 and 5 (not read); Carreira-Perpiñán and " +
        "Hinton 2005, AISTATS (not read)")
        .InSpanish("Aunque no sigue un gradiente exacto, CD-1 entrena bien: los datos se vuelven más verosímiles.");

    public override string Reading =>
        "One to three patterns of six bits, drawn at random, and four hidden units. After 200 steps of CD-1 from " +
        "N(0, 0.1²), the exact mean log-likelihood of the patterns, by listing every state, is at least ln 2 " +
        "larger: the data are twice as likely. Over machines and patterns.";

    public override string Quantity => "nats a pattern";
    public override string Theory => "an ordering: fewer nats after training, even with ln 2 more";
    public override Test Test { get; } = new FirstAhead();
    public override long Budget => 2000;

    protected override Domain<Drawn> Domain { get; } = new(
        [new("patterns", 1, 3)],
        codes => new(codes[0]),
        new Stratum("any", random => [random.Between(0, 1, 3)]));

    protected override IReadOnlyList<double> Measure(Drawn c, RandomStream random)
    {
        const double ln2 = 0.6931471805599453;
        var machine = new TinyRbm(Visible, Hidden).Draw(0.1, random);
        var exact = new BoltzmannEnumeration(machine);
        var (patterns, shares) = (new Matrix<double>(c.Patterns, Visible), new double[exact.VisibleStates.Rows]);
        for (var i = 0; i < c.Patterns; i++)
        {
            var state = random.Child("patterns").Choice(i, shares.Length);
            exact.VisibleStates.Row(state).CopyTo(patterns.Row(i));
            shares[state] += 1.0 / c.Patterns;
        }

        var before = exact.LogLikelihood(shares);
        var training = new ContrastiveDivergence<double>(machine, new Sgd(0.2), patterns, Batch, k: 1, random.Child("training"));
        while (training.Steps < Steps) training.Step();
        return [ln2 - exact.LogLikelihood(shares), -before];
    }
}
