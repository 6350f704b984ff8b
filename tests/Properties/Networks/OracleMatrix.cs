using System.Text.Json;
using InitStudy.Model;

namespace InitStudy.Properties.Networks;

/// <summary>Matrices of an oracle file, and what it means to agree with them.</summary>
static class OracleMatrix
{
    const double Relative = 1e-10;

    /// <summary>Elements that are sums cancel: a last place of their largest neighbours is all they can have.</summary>
    const double OfTheLargest = 1e-15;

    /// <summary>A list of rows.</summary>
    internal static Matrix<double> Of(JsonElement rows)
    {
        double[][] values = [.. rows.EnumerateArray().Select(Numbers)];
        return new([.. values.SelectMany(row => row)], values.Length, values[0].Length);
    }

    /// <summary>A list of numbers as one row.</summary>
    internal static Matrix<double> Row(JsonElement numbers)
    {
        var values = Numbers(numbers);
        return new(values, 1, values.Length);
    }

    static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(v => v.GetDouble())];

    internal static int[] Labels(JsonElement labels) => [.. labels.EnumerateArray().Select(label => label.GetInt32())];

    internal static void Near(Matrix<double> expected, Matrix<double> actual, string what)
    {
        Assert.Equal((expected.Rows, expected.Columns), (actual.Rows, actual.Columns));
        var slack = OfTheLargest * expected.Values.ToArray().Max(Math.Abs);
        for (var i = 0; i < expected.Rows; i++)
        {
            for (var j = 0; j < expected.Columns; j++) Near(expected[i, j], actual[i, j], slack, $"{what} [{i}, {j}]");
        }
    }

    internal static void Near(double expected, double actual, double slack, string what)
    {
        if (!(Math.Abs(actual - expected) <= Relative * Math.Abs(expected) + slack))
            Assert.Fail($"{what} is {actual:R}; expected {expected:R}");
    }
}
