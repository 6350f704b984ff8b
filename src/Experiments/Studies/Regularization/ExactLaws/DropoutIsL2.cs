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

    /// <summary>Inputs (j + 1) / 2 with weights 1, −1, 1, …; the rate; the target.</summary>
    public sealed record Unit(int Inputs, double Rate, double Target)
    {
        /// <summary>Σ term(w x).</summary>
        internal double Sum(Func<double, double> term) =>
            Enumerable.Range(0, Inputs).Sum(j => term(Weight(j) * Input(j)));

        internal static double Weight(int j) => j % 2 == 0 ? 1 : -1;

        internal static double Input(int j) => (j + 1) / 2.0;

        /// <summary>(|y| + Σ |w x| / (1 − p))²: no mask gives more.</summary>
        internal double LargestError => Square(Math.Abs(Target) + Sum(Math.Abs) / (1 - Rate));
    }

    public override Section Section => RegularizationStudy.ExactLaws;

    public override Claim Claim => Claim.Stated(
        "Dropout of a linear regression's inputs at rate p is an ℓ2 penalty: averaged over masks it adds p / (1 − " +
        "p) Σ (w x)² to the squared error, so each weight is penalized by the size of its own input.",
        "N. Srivastava et al., JMLR 15 (2014), section 9.1; S. Wager, S. Wang, P. Liang, arXiv:1307.1493, section 2");

    public override string Reading =>
        "The squared error of a linear unit behind inverted dropout, divided by the largest that any mask can " +
        "give. The mean is over masks, at fixed weights, input and target.";

    public override string Theory => "((Σ w x − y)² + p / (1 − p) Σ (w x)²) / largest";
    public override int Cases => 5;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Within(0.15));

    protected override Domain<Unit> Domain => new(
        [new("inputs", 1, 4), new("rate in tenths", 1, 5), new("target in quarters", 0, 8)],
        codes => new(codes[0], codes[1] / 10.0, codes[2] / 4.0),
        new("any", random => [random.Between(0, 2, 4), random.Between(1, 2, 5), random.Between(2, 0, 8)]),
        new("one input", random => [1, random.Between(1, 2, 5), random.Between(2, 0, 8)]));

    protected override double Predict(Unit c) =>
        (Square(c.Sum(product => product) - c.Target) + c.Rate / (1 - c.Rate) * c.Sum(Square)) / c.LargestError;

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
