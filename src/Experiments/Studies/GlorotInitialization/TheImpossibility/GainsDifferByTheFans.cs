using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.TheImpossibility;

/// <summary>No weights whatsoever give both gains the value 1 unless fanIn = fanOut.</summary>
public sealed class GainsDifferByTheFans : Hypothesis<GainsDifferByTheFans.AnyLayer>
{
    /// <summary>A layer with any weights.</summary>
    public sealed record AnyLayer(int FanIn, int FanOut, IInitializer Initializer);

    public override Section Section => GlorotInitializationStudy.TheImpossibility;

    public override Claim Claim => Claim.Stated(
        "It is not possible to guarantee both, equal variance forward and equal variance backward, unless " +
        "the layer has as many inputs as outputs.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Glorot and He Initialization”, " +
        "paragraph 1, sentence 5")
        .InSpanish(
            "No se pueden garantizar ambas cosas, igual varianza hacia delante e igual varianza hacia atrás, " +
            "salvo que la capa tenga tantas entradas como salidas.");

    public override string Reading =>
        "For any weights, not only on average: with isotropic inputs and gradients the forward gain ‖W‖² / fanOut " +
        "and the backward gain ‖W‖² / fanIn have the ratio fanIn / fanOut, so that both are 1 for square layers " +
        "only. Every unit vector is passed through the layer.";

    public override string Quantity => "forward gain over backward gain";
    public override string Theory => "fanIn / fanOut";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-12));

    protected override Domain<AnyLayer> Domain => new(
        [new("fanIn", 1, 64), new("fanOut", 1, 64), new("initializer", 0, Initializers.Length - 1)],
        codes => new(codes[0], codes[1], Initializers[codes[2]]),
        [.. Enumerable.Range(0, Initializers.Length).Select(i => new Stratum(Initializers[i].Name, random =>
            [random.LogUniform(0, 1, 64), random.LogUniform(1, 1, 64), i]))]);

    protected override double Predict(AnyLayer c) => (double)c.FanIn / c.FanOut;

    protected override IReadOnlyList<double> Measure(AnyLayer c, RandomStream random)
    {
        var layer = new Dense<double>(c.FanIn, c.FanOut, c.Initializer, random);
        var (up, down) = (Identity(c.FanIn), Identity(c.FanOut));
        var (z, dx) = (new Matrix<double>(c.FanIn, c.FanOut), new Matrix<double>(c.FanOut, c.FanIn));
        layer.Forward(up, z);
        layer.Backward(new Matrix<double>(c.FanOut, c.FanIn), down, down, dx);
        var forward = Reduction.SumOfSquares<double>(z.Values) / c.FanOut;
        var backward = Reduction.SumOfSquares<double>(dx.Values) / c.FanIn;
        return [forward / backward];
    }

    static readonly IInitializer[] Initializers =
    [
        VarianceScaling.GlorotNormal, VarianceScaling.HeUniform, Normal.Standard, VarianceScaling.Heuristic,
        new Orthogonal(), new Constant(0.5),
    ];

    static Matrix<double> Identity(int size)
    {
        var identity = new Matrix<double>(size, size);
        for (var i = 0; i < size; i++) identity[i, i] = 1;
        return identity;
    }
}
