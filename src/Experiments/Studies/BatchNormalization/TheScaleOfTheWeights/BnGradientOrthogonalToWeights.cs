using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.TheScaleOfTheWeights;

/// <summary>A step can only lengthen the weights of a normalized unit.</summary>
public sealed class BnGradientOrthogonalToWeights : Hypothesis<ScaledNet>
{
    public override Section Section => BatchNormalizationStudy.TheScaleOfTheWeights;

    public override Claim Claim => Claim.Derived(
        "But for epsilon, the gradient is orthogonal to the weights of each normalized unit, so that a step of " +
        "plain gradient descent lengthens them.",
        "From BN(a W x) = BN(W x), Ioffe and Szegedy 2015, section 3.3, by ∂/∂a at 1")
        .InSpanish(
            "Salvo por épsilon, el gradiente es ortogonal a los pesos de cada unidad normalizada, de modo que un " +
            "paso del descenso de gradiente corriente los alarga.");

    public override string Reading =>
        "The largest |cos| of the angle between a hidden unit's weights, multiplied by some factor, and its " +
        "gradient, in a tanh network; batch of 8, epsilon 0, at least 2 units a layer. No average: an identity for " +
        "any weights.";

    public override string Quantity => "largest cosine";
    public override string Theory => "0, up to rounding";
    public override bool IsIdentity => true;
    public override int Cases => 50;
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-7));

    protected override Domain<ScaledNet> Domain => ScaledNet.From(2);

    protected override double Predict(ScaledNet c) => 0;

    protected override IReadOnlyList<double> Measure(ScaledNet c, RandomStream random)
    {
        var initializer = new VarianceScaling(c.Factor * c.Factor, FanMode.In, UnitDistribution.Normal);
        var signal =
            new NormalizedSignal(new(new Tanh(), initializer, c.Width, c.HiddenLayers), batch: 8, random, epsilon: 0);
        return [signal.Pass().Hidden.Max(LargestCosine)];
    }

    static double LargestCosine(Dense<double> dense)
    {
        var largest = 0.0;
        for (var j = 0; j < dense.Outputs; j++)
        {
            var (dot, weight, gradient) = (0.0, 0.0, 0.0);
            for (var i = 0; i < dense.Inputs; i++)
            {
                var (w, g) = (dense.Weight.Value[i, j], dense.Weight.Gradient[i, j]);
                (dot, weight, gradient) = (dot + w * g, weight + w * w, gradient + g * g);
            }

            largest = Math.Max(largest, Math.Abs(dot) / Math.Sqrt(weight * gradient));
        }

        return largest;
    }
}
