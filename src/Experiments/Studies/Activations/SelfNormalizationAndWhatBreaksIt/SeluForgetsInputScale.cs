using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>A dozen layers forget the scale of the input.</summary>
public sealed class SeluForgetsInputScale : Hypothesis<DeepStack>
{
    const int Narrow = 32, Wide = 48;

    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Derived(
        "A wrong scale of the inputs, a mean square from 1/6 to 6, is nearly forgotten after a dozen SELU " +
        "layers with LeCun's weights.",
        "The length map; the variance shrinks from above and grows from below by theorems 2 and 3 of Klambauer, " +
        "Unterthiner, Mayr, Hochreiter, arXiv:1706.02515")
        .InSpanish(
            "Una escala equivocada de las entradas, una media cuadrática de 1/6 a 6, queda casi olvidada tras " +
            "una docena de capas SELU con pesos de LeCun.");

    public override string Reading =>
        "Mean square of the last of 12 layers' pre-activations, over 16 inputs of one mean square at fixed " +
        "weights.";

    public override string Quantity => "mean square of the last pre-activations";

    public override string Theory =>
        $"q after 12 layers of q ← E φ(√q z)²: {After(1.0 / 6)} from 1/6 to {After(6)} from 6";

    public override Test Test { get; } = new Most(Tolerance.Within(0.3));

    protected override Domain<DeepStack> Domain => new(
        [new("mean square", 2, 6), new("small", 0, 1), new("width", Narrow, Wide)],
        codes => Of(codes[2], codes[1] == 0 ? codes[0] : 1.0 / codes[0]),
        new("large", random => [random.Between(0, 2, 6), 0, random.Between(1, Narrow, Wide)]),
        new("small", random => [random.Between(0, 2, 6), 1, random.Between(1, Narrow, Wide)]));

    protected override double Predict(DeepStack c) => c.PredictedMeanSquare();

    protected override IReadOnlyList<double> Measure(DeepStack c, RandomStream random) =>
        [c.MeasuredMeanSquare(random)];

    static DeepStack Of(int width, double inputMeanSquare) => new(new Selu(), width, Depth: 12, InputMeanSquare: inputMeanSquare);

    static string After(double inputMeanSquare) => Format.Number(Of(Narrow, inputMeanSquare).PredictedMeanSquare(), 2);
}
