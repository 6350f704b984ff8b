using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;
using MathNet.Numerics.LinearAlgebra.Double;

namespace InitStudy.Experiments.Studies.GlorotInitialization.OneLayer;

/// <summary>
/// The mean singular value of a square layer is 8 / (3π) of its scale: 0.85 with Glorot's weights, 0.49 with the
/// heuristic.
/// </summary>
public sealed class QuarterCircle : Hypothesis<QuarterCircle.Square>
{
    /// <summary>A layer with as many inputs as outputs.</summary>
    public sealed record Square(IInitializer Initializer, int Width);

    const int Narrowest = 32, Widest = 64;

    public override Section Section => GlorotInitializationStudy.OneLayer;

    public override Claim Claim => Claim.Derived(
        "The mean singular value of large square matrices of independent weights is 8 / (3π) of their scale √(n " +
        "Var[W]): 0.85 with Glorot's weights, 0.49 with the heuristic.",
        "Marčenko and Pastur 1967 (not read), for large n. Of the Jacobians of tanh layers Glorot and " +
        "Bengio 2010, section 4.2.2, report around 0.8 and 0.5: reported-singular-values")
        .InSpanish(
            "El valor singular medio de matrices cuadradas grandes de pesos independientes es 8 / (3π) de su escala " +
            "√(n Var[W]): 0,85 con los pesos de Glorot, 0,49 con la heurística.");

    public override string Reading => "Mean singular value of n × n weights, n from 32 to 64.";

    public override string Quantity => "mean singular value";
    public override string Theory => "8 √(n Var[W]) / (3π), for large n";
    public override Test Test { get; } = new Most(Tolerance.Within(0.05));

    protected override Domain<Square> Domain => new(
        [new("heuristic", 0, 1), new("width", Narrowest, Widest)],
        codes => new(Initializers[codes[0]], codes[1]),
        [.. Initializers.Select((initializer, code) => new Stratum(
            initializer.Name, random => [code, random.LogUniform(0, Narrowest, Widest)]))]);

    protected override double Predict(Square c) =>
        8 * Math.Sqrt(c.Width * c.Initializer.Variance(c.Width, c.Width)) / (3 * Math.PI);

    protected override IReadOnlyList<double> Measure(Square c, RandomStream random)
    {
        var weights = SingleLayer.Weights(c.Initializer, c.Width, c.Width, random);
        var singularValues = new DenseMatrix(c.Width, c.Width, weights.Values.ToArray())
            .Svd(computeVectors: false).S;
        return [Reduction.Sum<double>(singularValues.ToArray()) / c.Width];
    }

    static readonly IInitializer[] Initializers = [VarianceScaling.GlorotUniform, VarianceScaling.Heuristic];
}
