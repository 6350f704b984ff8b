using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace InitStudy.Model;

/// <summary>Checks at the public edge: each failure names the value and what was expected, in one line.</summary>
public static class Require
{
    /// <summary>A whole number of at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="value"/> is 0 or negative.</exception>
    public static int Positive(int value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value < 1) OutOfRange(name, value, "expected a whole number of at least 1");
        return value;
    }

    /// <summary>A whole number of at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="value"/> is 0 or negative.</exception>
    public static long Positive(long value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value < 1) OutOfRange(name, value, "expected a whole number of at least 1");
        return value;
    }

    /// <summary>A whole number of at least <paramref name="least"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="value"/> is less.</exception>
    public static long AtLeast(long least, long value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value < least) OutOfRange(name, value, $"expected a whole number of at least {least}");
        return value;
    }

    /// <summary>One of the values that an enumeration names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="value"/> is none of them.</exception>
    public static TEnum Named<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string name = "")
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value)) OutOfRange(name, value, $"expected {string.Join(", ", Enum.GetNames<TEnum>())}");
        return value;
    }

    /// <summary>A whole number of at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="value"/> is negative.</exception>
    public static int NotNegative(int value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value < 0) OutOfRange(name, value, "expected a whole number of at least 0");
        return value;
    }

    /// <summary>A whole number of at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="value"/> is negative.</exception>
    public static long NotNegative(long value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value < 0) OutOfRange(name, value, "expected a whole number of at least 0");
        return value;
    }

    /// <summary>A finite number above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="value"/> is NaN, infinite, 0 or negative.</exception>
    public static double Positive(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(double.IsFinite(value) && value > 0)) OutOfRange(name, value, "expected a finite number above 0");
        return value;
    }

    /// <summary>A finite number of at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="value"/> is NaN, infinite or negative.</exception>
    public static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(double.IsFinite(value) && value >= 0)) OutOfRange(name, value, "expected a finite number of at least 0");
        return value;
    }

    /// <summary>A number from 0 to below 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="value"/> is NaN, negative, 1 or above.</exception>
    public static double ShareBelowOne(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value is >= 0 and < 1)) OutOfRange(name, value, "expected a number from 0 to below 1");
        return value;
    }

    /// <summary>A number from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="value"/> is NaN, negative or above 1.</exception>
    public static double Share(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value is >= 0 and <= 1)) OutOfRange(name, value, "expected a number from 0 to 1");
        return value;
    }

    /// <summary>A finite number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="value"/> is NaN or infinite.</exception>
    public static double Finite(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!double.IsFinite(value)) OutOfRange(name, value, "expected a finite number");
        return value;
    }

    /// <summary>A matrix of numbers from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When one is NaN, negative or above 1.</exception>
    public static void Shares<T>(Matrix<T> matrix, [CallerArgumentExpression(nameof(matrix))] string name = "")
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var i = 0; i < matrix.Rows; i++)
        {
            foreach (var value in matrix.Row(i)) Share(double.CreateTruncating(value), name);
        }
    }

    /// <summary>A matrix of the given shape.</summary>
    /// <exception cref="ArgumentException">When rows or columns differ.</exception>
    public static void Shape<T>(
        Matrix<T> matrix, int rows, int columns, [CallerArgumentExpression(nameof(matrix))] string name = "")
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (matrix.Rows != rows || matrix.Columns != columns)
            Invalid($"{name} is ({matrix.Rows}, {matrix.Columns}); expected ({rows}, {columns})");
    }

    /// <summary>A length equal to another.</summary>
    /// <exception cref="ArgumentException">When they differ.</exception>
    public static void Length(int length, int expected, [CallerArgumentExpression(nameof(length))] string name = "")
    {
        if (length != expected) Invalid($"{name} is {length}; expected {expected}");
    }

    /// <summary>Two matrices without a common element.</summary>
    /// <exception cref="ArgumentException">When they share one.</exception>
    public static void Apart<T>(Matrix<T> matrix, Matrix<T> other, string name, string otherName)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (matrix.Shares(other)) Invalid($"{name} {matrix} shares elements with {otherName} {other}; expected separate ones");
    }

    [DoesNotReturn]
    static void OutOfRange(string name, object value, string expected) =>
        throw new ArgumentOutOfRangeException(
            name, FormattableString.Invariant($"{name} is {value}; {expected}"));

    [DoesNotReturn]
    internal static void Outside(string name, int index, int count) =>
        throw new ArgumentOutOfRangeException(name, $"{name} is {index}; expected 0 to {count - 1}");

    [DoesNotReturn]
    internal static void Invalid(string message) => throw new ArgumentException(message);
}
