using InitStudy.Experiments.Theory;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Studies.Activations.Exhibits;

/// <summary>
/// Gaussian moments of every activation, the gains that follow from them, and the one that a library recommends.
/// </summary>
static class MomentsTable
{
    const double Rounding = 1e-9;

    static readonly IActivation[] Activations =
    [
        new Identity(), new Logistic(), new HardSigmoid(), new Tanh(), new LeCunTanh(), new HardTanh(), new Softsign(),
        new Relu(), new Relu6(), new LeakyRelu(), new LeakyRelu(0.2), new Elu(), new Selu(), new Softplus(), new Gelu(),
        new GeluTanh(), new Swish(), new Mish(), new LogSigmoid(),
    ];

    /// <summary>One row of the table.</summary>
    sealed record Row(IActivation Phi, double Mean, double Square, double SquaredSlope, double? Library)
    {
        public double ForSignal => 1 / Math.Sqrt(Square);

        public double ForGradient => 1 / Math.Sqrt(SquaredSlope);

        public bool IsRectifier => Phi is Identity or Relu or LeakyRelu;

        public bool GainsAgree => Near(ForSignal, ForGradient);

        public bool LibraryKeeps(double gain) => Library is { } library && Near(library, gain);

        static bool Near(double a, double b) => Math.Abs(a - b) < Rounding;
    }

    public static Exhibit Create()
    {
        Row[] rows = [.. Activations.Select(RowOf)];
        return new(
            "What an activation keeps of a Gaussian",
            "For pre-activations from N(0, 1). A gain multiplies the deviation of weights, √(fanIn · Var[W]); the " +
            "two gains keep E φ² and E φ′² at 1. The last column is the gain that PyTorch's table recommends.",
            [],
            new(
                [
                    "activation", "E φ", "E φ²", "E φ′²", "gain keeping the signal", "gain keeping the gradient",
                    "PyTorch's gain",
                ],
                [.. rows.Select(Cells)]))
        {
            Findings =
            [
                new(
                    "The two gains agree for the identity, ReLU and leaky ReLU, and for no other activation; where " +
                    "another row prints the same two numbers, as ReLU6 does, they differ in later digits.",
                    rows.All(row => row.GainsAgree == row.IsRectifier)),
                new(
                    "PyTorch's gain is both of them for these, and neither for the logistic function, tanh and SELU.",
                    rows.Where(row => row.Library is not null).All(row => row.IsRectifier
                        ? row.LibraryKeeps(row.ForSignal) && row.LibraryKeeps(row.ForGradient)
                        : !row.LibraryKeeps(row.ForSignal) && !row.LibraryKeeps(row.ForGradient))),
            ],
        };
    }

    static Row RowOf(IActivation phi) => new(
        phi, GaussianMoments.Mean(phi, 1), GaussianMoments.SecondMoment(phi, 1), GaussianMoments.SlopeSecondMoment(phi, 1),
        LibraryGains.Has(phi) ? LibraryGains.Of(phi) : null);

    static IReadOnlyList<string> Cells(Row row) =>
    [
        row.Phi.Name, Text(row.Mean), Text(row.Square), Text(row.SquaredSlope), Text(row.ForSignal), Text(row.ForGradient),
        row.Library is { } library ? Text(library) : "–",
    ];

    /// <summary>Four digits; what is 0 but for rounding is written as 0.</summary>
    static string Text(double value) => Math.Abs(value) < 1e-12 ? "0" : Format.Number(value, 4);
}
