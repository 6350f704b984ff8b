using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.ExactLaws;

/// <summary>For linear regression, dropout of inputs is an ℓ2 penalty on w · x, on average over masks.</summary>
public sealed class DropoutIsL2 : Hypothesis<DropoutIsL2.Unit>
{
    const int Masks = 64;

    /// <summary>
    /// Inputs (j + 1) / 2 with weights 1, −1, 1, …; the rate; how far the target is missed without dropout.
    /// </summary>
    /// <param name="Inputs">Inputs of the unit.</param>
    /// <param name="Rate">p.</param>
    /// <param name="Miss">
    /// As a multiple of the root of the penalty, at most 1, so that the penalty is half of the error or more.
    /// </param>
    public sealed record Unit(int Inputs, double Rate, double Miss)
    {
        /// <summary>p / (1 − p) Σ (w x)².</summary>
        internal double Penalty => Rate / (1 - Rate) * Sum(Square);

        internal double Target => Sum(product => product) - Miss * Math.Sqrt(Penalty);

        /// <summary>Σ term(w x).</summary>
        internal double Sum(Func<double, double> term) =>
            Enumerable.Range(0, Inputs).Sum(j => term(Weight(j) * Input(j)));

        internal static double Weight(int j) => j % 2 == 0 ? 1 : -1;

        internal static double Input(int j) => (j + 1) / 2.0;

        /// <summary>(|y| + Σ |w x| / (1 − p))²: no mask gives more.</summary>
        internal double LargestError => Square(Math.Abs(Target) + Sum(Math.Abs) / (1 - Rate));
    }

    public override Section Section => RegularizationStudy.ExactLaws;

    public override Claim Claim => Claim.Derived(
        "Dropout of a linear regression's inputs at rate p is an ℓ2 penalty: averaged over masks it adds p / (1 − " +
        "p) Σ (w x)² to the squared error, so each weight is penalized by the size of its own input.",
        "The variance of Σ w y, y inverted dropout of x; stated for the mean over masks by Srivastava et al., JMLR " +
        "15 (2014), section 9.1 (not read)")
        .InSpanish(
            "El dropout de las entradas de una regresión lineal con tasa p es una penalización ℓ2: promediado " +
            "sobre las máscaras, suma p / (1 − p) Σ (w x)² al error cuadrático, de modo que cada peso se " +
            "penaliza según el tamaño de su propia entrada.");

    public override string Reading =>
        "The squared error of a linear unit behind inverted dropout, divided by the largest that any mask can give. " +
        "The mean is over masks, at fixed weights, input and target; the target is so near that the penalty is at " +
        "least half of it.";

    public override string Quantity => "share of the largest error";
    public override string Theory => "((Σ w x − y)² + p / (1 − p) Σ (w x)²) / largest";
    public override long Budget => 400_000;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Within(0.15));

    protected override Domain<Unit> Domain => new(
        [new("inputs", 1, 4), new("rate in tenths", 2, 5), new("miss in quarters", 0, 4)],
        codes => new(codes[0], codes[1] / 10.0, codes[2] / 4.0),
        new("any", random => [random.Between(0, 2, 4), random.Between(1, 2, 5), random.Between(2, 0, 4)]),
        new("one input", random => [1, random.Between(1, 2, 5), random.Between(2, 0, 4)]));

    protected override double Predict(Unit c) =>
        (Square(c.Sum(product => product) - c.Target) + c.Penalty) / c.LargestError;

    protected override IReadOnlyList<double> Measure(Unit c, RandomStream random)
    {
        var unit = new Dense<double>(c.Inputs, 1);
        for (var j = 0; j < c.Inputs; j++) unit.Weight.Value[j, 0] = Unit.Weight(j);
        var network = new Network<double>([new Dropout<double>(c.Inputs, c.Rate, random), unit], Masks);
        var x = new Matrix<double>(Masks, c.Inputs);
        for (var i = 0; i < Masks; i++)
        {
            for (var j = 0; j < c.Inputs; j++) x[i, j] = Unit.Input(j);
        }

        return [.. network.Forward(x).Values.ToArray().Select(y => Square(y - c.Target) / c.LargestError)];
    }

    static double Square(double x) => x * x;
}
