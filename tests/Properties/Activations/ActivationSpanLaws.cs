using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Activations;

/// <summary>Over spans of any length every activation does what it does to one number.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
public sealed class ActivationSpanLaws
{
    [Property]
    public void SpansAreTheScalarFunctionsInDouble(Seed seed, byte length) =>
        SpansAreTheScalarFunctions<double>(seed, length);

    [Property]
    public void SpansAreTheScalarFunctionsInSingle(Seed seed, byte length) =>
        SpansAreTheScalarFunctions<float>(seed, length);

    /// <remarks>
    /// A value rounds a parameter, an exponential and a product at most; a slope also the square of a rounded sum.
    /// </remarks>
    [Property]
    public void SinglePrecisionIsTheDoubleValueRounded(Seed seed) => OfEach(phi =>
    {
        foreach (var x in Elements<float>(seed, 200))
        {
            if (!float.IsFinite(x)) continue;
            var exact = phi.Value((double)x);
            Within(phi, x, exact, phi.Value(x), 2);
            Within(phi, x, phi.Derivative((double)x, exact), phi.Derivative(x, phi.Value(x)), 4);
        }
    });

    [Property]
    public void ShapesThatDifferAreNamed(byte length) => OfEach(phi =>
    {
        Matrix<float> fits = new(2, length), longer = new(2, length + 1);
        Failure.Names(() => phi.Forward(fits, longer), $"y is {longer}", $"expected {fits}");
        Failure.Names(() => phi.Forward(longer, fits), $"y is {fits}", $"expected {longer}");
        Failure.Names(() => phi.Backward(fits, longer, fits, fits), $"y is {longer}", $"expected {fits}");
        Failure.Names(() => phi.Backward(fits, fits, longer, fits), $"dy is {longer}", $"expected {fits}");
        Failure.Names(() => phi.Backward(fits, fits, fits, longer), $"dx is {longer}", $"expected {fits}");
    });

    static void SpansAreTheScalarFunctions<T>(Seed seed, int length) where T : unmanaged, IFloatingPointIeee754<T> =>
        OfEach(phi =>
        {
            var (x, dy) = (Elements<T>(seed, length), Elements<T>(new(seed.Value + 1), length));
            var (y, dx) = (new T[length], new T[length]);
            phi.Forward(Row(x), Row(y));
            Same.Spans<T>([.. x.Select(phi.Value)], y, $"{phi.Name} forward");
            phi.Backward(Row(x), Row(y), Row(dy), Row(dx));
            Same.Spans<T>([.. x.Select((v, i) => dy[i] * phi.Derivative(v, y[i]))], dx, $"{phi.Name} backward");
        });

    static Matrix<T> Row<T>(T[] numbers) where T : unmanaged, IFloatingPointIeee754<T> => new(numbers, 1, numbers.Length);

    /// <summary>Mostly of the order of 1, some far out, some infinite or NaN.</summary>
    static T[] Elements<T>(Seed seed, int length) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var x = new T[length];
        for (var i = 0; i < length; i++)
        {
            x[i] = seed.Stream.Choice(2 * i, 20) switch
            {
                0 => T.NaN,
                1 => T.PositiveInfinity,
                2 => T.NegativeInfinity,
                3 => T.Zero,
                4 => T.NegativeZero,
                < 8 => T.CreateTruncating(30 * seed.Stream.Normal(2 * i + 1)),
                _ => T.CreateTruncating(seed.Stream.Normal(2 * i + 1)),
            };
        }

        return x;
    }

    /// <remarks>
    /// A last place is that of 1 at least for slopes 1 − φ² and φ (1 − φ), whose φ is rounded near 1.
    /// </remarks>
    static void Within(IActivation phi, float x, double exact, float actual, int units)
    {
        var unit = float.BitIncrement(Math.Abs((float)exact)) - Math.Abs((float)exact);
        if (phi is Tanh or Logistic) unit = Math.Max(unit, 1.2e-7f);
        if (!(Math.Abs(actual - exact) <= units * (double)unit))
            Assert.Fail($"{phi.Name} at {x:R}: {actual:R}; expected {exact:R} to {units} units in the last place");
    }

    static void OfEach(Action<IActivation> law)
    {
        foreach (var phi in Family.Activations) law(phi);
    }
}
