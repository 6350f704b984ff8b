using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Regularization;

namespace InitStudy.Experiments.Studies.Regularization.ExactLaws;

/// <summary>Max-norm moves weights no farther than it must.</summary>
public sealed class MaxNormIsTheNearestPoint : Hypothesis<MaxNormIsTheNearestPoint.Layer>
{
    /// <summary>The shape of the weights, and r.</summary>
    public sealed record Layer(int FanIn, int FanOut, double Radius);

    public override Section Section => RegularizationStudy.ExactLaws;

    public override Claim Claim => Claim.Derived(
        "w ← w r / ‖w‖ for every unit whose weights are longer than r moves the weights by a squared distance of Σ " +
        "(‖w‖ − r)² in all, the least that brings every norm down to r.",
        "The nearest point of a ball lies on the way to its centre; the rule: A. Géron, Hands-On Machine Learning, " +
        "3rd edition, chapter 11, “Max-Norm Regularization”")
        .InSpanish(
            "w ← w r / ‖w‖ en cada unidad cuyos pesos miden más que r mueve los pesos una distancia al cuadrado " +
            "de Σ (‖w‖ − r)² en total, la menor que baja todas las normas a r.");

    public override string Reading =>
        "The squared distance between the weights before and after, less Σ max(0, ‖w‖ − r)² over units, divided " +
        "by the squared norm of all weights. No average.";

    public override string Quantity => "squared distance beyond the least";
    public override string Theory => "0, up to rounding";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-12));

    protected override Domain<Layer> Domain => new(
        [new("fanIn", 1, 100), new("fanOut", 1, 40), new("r in tenths", 1, 20)],
        codes => new(codes[0], codes[1], codes[2] / 10.0),
        new("any", random => [random.LogUniform(0, 1, 100), random.LogUniform(1, 1, 40), random.Between(2, 1, 20)]),
        new("r near the typical norm", random => [random.LogUniform(0, 8, 100), random.LogUniform(1, 1, 40), 10]));

    protected override double Predict(Layer c) => 0;

    protected override IReadOnlyList<double> Measure(Layer c, RandomStream random)
    {
        var before = SingleLayer.Weights(VarianceScaling.LeCunNormal, c.FanIn, c.FanOut, random);
        var after = new Matrix<double>(c.FanIn, c.FanOut);
        before.CopyTo(after);
        new MaxNorm(c.Radius).Apply(after);
        double moved = 0, least = 0;
        for (var j = 0; j < c.FanOut; j++)
        {
            var square = 0.0;
            for (var i = 0; i < c.FanIn; i++)
            {
                square += before[i, j] * before[i, j];
                moved += (before[i, j] - after[i, j]) * (before[i, j] - after[i, j]);
            }

            var excess = Math.Max(0, Math.Sqrt(square) - c.Radius);
            least += excess * excess;
        }

        return [(moved - least) / SingleLayer.SquaredNorm(before)];
    }
}
