using InitStudy.Model.Activations;
using InitStudy.Properties.Oracle;

namespace InitStudy.Properties.Activations;

/// <summary>Values and derivatives against another framework's automatic differentiation.</summary>
public sealed class ActivationOracleTests
{
    const double LastPlaceOfOne = 2.3e-16;

    sealed record File(double[] X, IReadOnlyDictionary<string, Table> Activations);

    sealed record Table(double[] Y, double[] Dydx);

    static File Oracle => OracleFile.Read<File>("activations.json");

    public static TheoryData<string> Names => [.. Oracle.Activations.Keys];

    /// <remarks>So that no activation goes without values.</remarks>
    [Fact]
    public void EveryActivationIsInTheFile() =>
        Assert.Equal(
            OracleActivations.Families.Order(StringComparer.Ordinal),
            Oracle.Activations.Keys.Select(OracleActivations.Family).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void ValuesAndDerivativesAgree(string name)
    {
        var (file, phi) = (Oracle, OracleActivations.Of(name));
        var table = file.Activations[name];
        Assert.Equal(file.X.Length, table.Y.Length);
        for (var i = 0; i < file.X.Length; i++)
        {
            var y = phi.Value(file.X[i]);
            Near(table.Y[i], y, ValueSlack(phi, file.X[i]), $"{name}({file.X[i]:R})");
            Near(table.Dydx[i], phi.Derivative(file.X[i], y), SlopeSlack(phi, file.X[i]), $"{name}′({file.X[i]:R})");
        }
    }

    /// <summary>
    /// What the other framework loses: it takes eˣ − 1 as written, and 1 + erf and 1 + tanh, which leave a last place
    /// of 1 of where they cancel. <see cref="ActivationTailProperties"/> meets the tails.
    /// </summary>
    static double ValueSlack(IActivation phi, double x) => phi switch
    {
        Elu elu => LastPlaceOfOne * elu.Alpha,
        Selu => LastPlaceOfOne,
        Gelu or GeluTanh => LastPlaceOfOne * Math.Abs(x),
        _ => 0,
    };

    /// <summary>
    /// One last place of 1 in φ is as much in 1 − φ, of which some slopes are made; the other framework's softplus is
    /// the identity beyond 20, where its slope is e⁻²⁰ from 1; its hard sigmoid's slope is 1/6 in single precision.
    /// </summary>
    static double SlopeSlack(IActivation phi, double x) => phi switch
    {
        Tanh or Logistic or Gelu => LastPlaceOfOne,
        Softplus when x > 20 => 2.1e-9,
        HardSigmoid => 1e-8,
        GeluTanh => LastPlaceOfOne * (1 + Math.Abs(x)),
        _ => 0,
    };

    static void Near(double expected, double actual, double absolute, string what)
    {
        if (!(Math.Abs(actual - expected) <= 1e-10 * Math.Abs(expected) + absolute))
            Assert.Fail($"{what} is {actual:R}; expected {expected:R}");
    }
}
