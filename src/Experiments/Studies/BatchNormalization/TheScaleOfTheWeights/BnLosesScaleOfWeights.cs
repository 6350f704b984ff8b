using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.TheScaleOfTheWeights;

/// <summary>The scale of the weights below a normalization changes nothing that comes out of it.</summary>
public sealed class BnLosesScaleOfWeights : Hypothesis<ScaledNet>
{
    public override Section Section => BatchNormalizationStudy.TheScaleOfTheWeights;

    public override Claim Claim => Claim.Stated(
        "Batch normalization makes the output of a layer independent of the scale of its weights: BN(a W x) = BN(W " +
        "x) for a above 0, but for epsilon. The bias below it is cancelled.",
        "Ioffe and Szegedy 2015, arXiv:1502.03167, sections 3.2 and 3.3")
        .InSpanish(
            "La normalización por lotes hace la salida de una capa independiente de la escala de sus pesos: BN(a " +
            "W x) = BN(W x) con a mayor que 0, salvo épsilon. El sesgo que va debajo se cancela.");

    public override string Reading =>
        "All hidden weights of a tanh network are multiplied by one factor above 0, and every hidden unit gets a " +
        "random bias. The largest difference of the top hidden layer's outputs over a batch of 8, epsilon being 0. " +
        "No average: an identity for any weights.";

    public override string Quantity => "largest difference";
    public override string Theory => "0, up to rounding";
    public override bool IsIdentity => true;
    public override int Cases => 50;
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-7));

    protected override Domain<ScaledNet> Domain => ScaledNet.From(1);

    protected override double Predict(ScaledNet c) => 0;

    protected override IReadOnlyList<double> Measure(ScaledNet c, RandomStream random)
    {
        var setting = new Setting(new Tanh(), VarianceScaling.LeCunNormal, c.Width, c.HiddenLayers);
        var signal = new NormalizedSignal(setting, batch: 8, random, epsilon: 0);
        var before = signal.Pass().TopActivations();
        foreach (var (l, dense) in signal.Hidden.Index())
        {
            foreach (ref var w in dense.Weight.Value.Values) w *= c.Factor;
            Normal.Standard.Fill(dense.Bias.Value, random.Child("bias").Child(l));
        }

        return [before.Zip(signal.Pass().TopActivations(), (a, b) => Math.Abs(a - b)).Max()];
    }
}
