using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.TheScaleOfTheWeights;

/// <summary>Larger weights get smaller gradients, so they grow more slowly.</summary>
public sealed class BnScaleDividesGradient : Hypothesis<ScaledNet>
{
    public override Section Section => BatchNormalizationStudy.TheScaleOfTheWeights;

    public override Claim Claim => Claim.Stated(
        "Larger weights lead to smaller gradients: ∂L/∂(a W) = (1 / a) ∂L/∂W for a above 0, but for epsilon.",
        "Ioffe and Szegedy 2015, arXiv:1502.03167, section 3.3")
        .InSpanish("Pesos mayores dan gradientes menores: ∂L/∂(a W) = (1 / a) ∂L/∂W con a mayor que 0, salvo épsilon.");

    public override string Reading =>
        "All hidden weights of a tanh network are multiplied by one factor a above 0. The largest difference between a · " +
        "∂L/∂(a W) and ∂L/∂W, as a share of the largest ∂L/∂W; batch of 8, epsilon 0, at least 2 units a layer, " +
        "since a single weight has no gradient at all. No average: an identity for any weights.";

    public override string Quantity => "largest difference";
    public override string Theory => "0, up to rounding";
    public override bool IsIdentity => true;
    public override int Cases => 50;
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-7));

    protected override Domain<ScaledNet> Domain => ScaledNet.From(2);

    protected override double Predict(ScaledNet c) => 0;

    protected override IReadOnlyList<double> Measure(ScaledNet c, RandomStream random)
    {
        var setting = new Setting(new Tanh(), VarianceScaling.LeCunNormal, c.Width, c.HiddenLayers);
        var signal = new NormalizedSignal(setting, batch: 8, random, epsilon: 0);
        var before = signal.Pass().WeightGradients();
        foreach (var dense in signal.Hidden)
        {
            foreach (ref var w in dense.Weight.Value.Values) w *= c.Factor;
        }

        var after = signal.Pass().WeightGradients();
        return [before.Zip(after, (g, scaled) => Math.Abs(c.Factor * scaled - g)).Max() / before.Max(Math.Abs)];
    }
}
