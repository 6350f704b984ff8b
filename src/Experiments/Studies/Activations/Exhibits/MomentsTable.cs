using InitStudy.Experiments.Theory;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Studies.Activations.Exhibits;

/// <summary>
/// Gaussian moments of every activation, the gains that follow from them, and the one that a library recommends.
/// </summary>
static class MomentsTable
{
    static readonly IActivation[] Activations =
    [
        new Identity(), new Logistic(), new HardSigmoid(), new Tanh(), new LeCunTanh(), new HardTanh(), new Softsign(),
        new Relu(), new Relu6(), new LeakyRelu(), new LeakyRelu(0.2), new Elu(), new Selu(), new Softplus(), new Gelu(),
        new GeluTanh(), new Swish(), new Mish(), new LogSigmoid(),
    ];

    public static Table Create() => new(
        [
            "activation", "E φ", "E φ²", "E φ′²", "gain keeping the signal", "gain keeping the gradient",
            "PyTorch's gain",
        ],
        [.. Activations.Select(Row)]);

    static IReadOnlyList<string> Row(IActivation phi)
    {
        var (value, slope) = (GaussianMoments.SecondMoment(phi, 1), GaussianMoments.SlopeSecondMoment(phi, 1));
        return
        [
            phi.Name, Text(GaussianMoments.Mean(phi, 1)), Text(value), Text(slope),
            Text(1 / Math.Sqrt(value)), Text(1 / Math.Sqrt(slope)),
            LibraryGains.Has(phi) ? Text(LibraryGains.Of(phi)) : "–",
        ];
    }

    /// <summary>Four digits; what is 0 but for rounding is written as 0.</summary>
    static string Text(double value) => Math.Abs(value) < 1e-12 ? "0" : Format.Number(value, 4);
}
