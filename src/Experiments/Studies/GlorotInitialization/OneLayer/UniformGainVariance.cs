using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.OneLayer;

/// <summary>A uniform unit's gain varies less than a Gaussian one's, and as much for wide layers.</summary>
public sealed class UniformGainVariance : Hypothesis<Width>
{
    const int Units = 4096;

    public override Section Section => GlorotInitializationStudy.OneLayer;

    public override Claim Claim => Claim.Derived(
        "For uniform weights and a fixed input, z² / (Var[W] ‖x‖²) has the variance 2 − 1.2 Σ x⁴ / ‖x‖⁴: less than " +
        "the 2 of Gaussian weights, and near it for wide layers whose inputs are alike in size.",
        "fourth moment of the uniform distribution, 9/5 of its variance squared")
        .InSpanish(
            "Con pesos uniformes y una entrada fija, z² / (Var[W] ‖x‖²) tiene la varianza 2 − 1,2 Σ x⁴ / ‖x‖⁴: " +
            "menos que el 2 de los pesos gaussianos, y cerca de él en capas anchas con entradas de tamaño parecido.");

    public override string Reading =>
        $"Mean of (z² / (Var[W] ‖x‖²) − 1)² over {Units} units of a layer, for x = (1, …, 1), fanIn from 1 to 64.";

    public override string Quantity => "variance of the gain";
    public override string Theory => "2 − 1.2 / fanIn";
    public override Test Test { get; } = new Most(Tolerance.Within(0.15));

    protected override Domain<Width> Domain => Width.Between(1, 64);

    protected override double Predict(Width c) => 2 - 1.2 / c.FanIn;

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random)
    {
        var weights = SingleLayer.Weights(VarianceScaling.LeCunUniform, c.FanIn, Units, random);
        var z = new double[Units];
        for (var i = 0; i < c.FanIn; i++)
        {
            var row = weights.Row(i);
            for (var j = 0; j < Units; j++) z[j] += row[j];
        }

        return [Reduction.Sum<double>([.. z.Select(sum => Square(sum * sum - 1))]) / Units];
    }

    static double Square(double x) => x * x;
}
