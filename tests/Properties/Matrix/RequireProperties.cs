using FsCheck;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Matrix;

/// <summary>Every check lets through exactly what it says, and names what it does not.</summary>
public sealed class RequireProperties
{
    [Property]
    public void PositiveWholeNumbers(int count) => Accepts(
        count >= 1, () => Require.Positive(count), count, $"count is {count}; expected a whole number of at least 1");

    [Property]
    public void WholeNumbersFromZero(int count) => Accepts(
        count >= 0, () => Require.NotNegative(count), count,
        $"count is {count}; expected a whole number of at least 0");

    [Property(MaxTest = 300)]
    public void PositiveNumbers(double scale) => Accepts(
        double.IsFinite(scale) && scale > 0, () => Require.Positive(scale), scale,
        FormattableString.Invariant($"scale is {scale}; expected a finite number above 0"));

    [Property(MaxTest = 300)]
    public void NumbersFromZero(double scale) => Accepts(
        double.IsFinite(scale) && scale >= 0, () => Require.NotNegative(scale), scale,
        FormattableString.Invariant($"scale is {scale}; expected a finite number of at least 0"));

    [Property(MaxTest = 300)]
    public void Shares(double share) => Accepts(
        share is >= 0 and <= 1, () => Require.Share(share), share,
        FormattableString.Invariant($"share is {share}; expected a number from 0 to 1"));

    [Property(MaxTest = 300)]
    public void FiniteNumbers(double scale) => Accepts(
        double.IsFinite(scale), () => Require.Finite(scale), scale,
        FormattableString.Invariant($"scale is {scale}; expected a finite number"));

    /// <remarks>Generated numbers hold these only now and then.</remarks>
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(double.Epsilon)]
    [InlineData(-double.Epsilon)]
    [InlineData(double.MaxValue)]
    public void EdgesOfTheNumbers(double scale)
    {
        PositiveNumbers(scale);
        NumbersFromZero(scale);
        Shares(scale);
        FiniteNumbers(scale);
    }

    [Property]
    public void Lengths(int length, int expected)
    {
        if (length == expected) Require.Length(length, expected);
        else Failure.Names(() => Require.Length(length, expected), $"length is {length}; expected {expected}");
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Shapes(Fans shape, Fans expected)
    {
        var weight = new Matrix<float>(shape.In, shape.Out);
        Require.Shape(weight, shape.In, shape.Out);
        if (shape == expected) return;
        Failure.Names(
            () => Require.Shape(weight, expected.In, expected.Out),
            $"weight is ({shape.In}, {shape.Out}); expected ({expected.In}, {expected.Out})");
    }

    static void Accepts<T>(bool accepted, Func<T> require, T value, string message)
    {
        if (accepted) Assert.Equal(value, require());
        else Failure.Names(() => require(), message);
    }
}
