using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>Tanh and logistic networks are the same family.</summary>
public sealed class TanhIsScaledLogistic : Hypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Derived(
        "A tanh network equals a logistic network with four times the weights, twice the biases less twice " +
        "the column sums of the weights, and outputs 2 h − 1 (first layer: twice the weights and biases).",
        "tanh x = 2 σ(2 x) − 1")
        .InSpanish(
            "Una red de tanh equivale a una logística con pesos cuatro veces mayores, sesgos dobles menos dos " +
            "veces las sumas por columnas de los pesos, y salidas 2 h − 1 (primera capa: pesos y sesgos dobles).");

    public override string Reading =>
        "The largest difference between the two networks' hidden outputs. No average: an identity for any " +
        "weights.";

    public override string Quantity => "largest difference";
    public override string Theory => "0, up to rounding";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-12));

    protected override Domain<DeepNet> Domain => DeepNet.Between(1, 64, 1, 10);

    protected override double Predict(DeepNet c) => 0;

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var tanh = SingleLayer.Normals(c.Width, random.Child("x"));
        var logistic = tanh;
        var difference = 0.0;
        for (var l = 0; l < c.Depth; l++)
        {
            var layer = new Dense<double>(c.Width, c.Width, VarianceScaling.GlorotNormal, random.Child(l));
            new Normal(0.1).Fill(layer.Bias.Value, random.Child("bias").Child(l));
            tanh = Apply(layer, tanh, Elementary.Tanh);
            logistic = Apply(Translate(layer, first: l == 0), logistic, Elementary.Logistic);
            for (var j = 0; j < c.Width; j++)
                difference = Math.Max(difference, Math.Abs(tanh[0, j] - (2 * logistic[0, j] - 1)));
        }

        return [difference];
    }

    /// <summary>(2 W, 2 b) for the first layer, (4 W, 2 b − 2 Wᵀ1) above, where inputs are (tanh + 1) / 2.</summary>
    static Dense<double> Translate(Dense<double> layer, bool first)
    {
        var (width, translated) = (layer.Inputs, new Dense<double>(layer.Inputs, layer.Outputs));
        for (var j = 0; j < width; j++)
        {
            var columnSum = 0.0;
            for (var i = 0; i < width; i++)
            {
                translated.Weight.Value[i, j] = (first ? 2 : 4) * layer.Weight.Value[i, j];
                columnSum += layer.Weight.Value[i, j];
            }

            translated.Bias.Value[0, j] = 2 * layer.Bias.Value[0, j] - (first ? 0 : 2 * columnSum);
        }

        return translated;
    }

    static Matrix<double> Apply(Dense<double> layer, Matrix<double> x, Func<double, double> phi)
    {
        var y = new Matrix<double>(1, layer.Outputs);
        layer.Forward(x, y);
        foreach (ref var value in y.Values) value = phi(value);
        return y;
    }
}
