using System.Numerics;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Initializers;

/// <summary>An initializer that claims to be another one and is not.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Claims">What it should be.</param>
/// <param name="FillWrongly">What it does.</param>
sealed record Defect(string Name, IInitializer Claims, Action<Matrix<double>, RandomStream> FillWrongly) : IInitializer
{
    public double Variance(int fanIn, int fanOut) => Claims.Variance(fanIn, fanOut);

    public void Fill<T>(Matrix<T> weight, RandomStream random) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var wrong = new Matrix<double>(weight.Rows, weight.Columns);
        FillWrongly(wrong, random);
        for (var i = 0; i < weight.Rows; i++)
        {
            for (var j = 0; j < weight.Columns; j++) weight[i, j] = T.CreateTruncating(wrong[i, j]);
        }
    }

    /// <summary>The claim with every weight changed.</summary>
    internal static Defect Each(string name, IInitializer claims, Func<double, double> change) => new(
        name, claims, (weight, random) =>
        {
            claims.Fill(weight, random);
            foreach (ref var w in weight.Values) w = change(w);
        });

    /// <summary>The claim with weight i = deviation · value(i).</summary>
    internal static Defect Draws(string name, IInitializer claims, Func<RandomStream, long, double> value) => new(
        name, claims, (weight, random) =>
        {
            var deviation = Math.Sqrt(claims.Variance(weight.Rows, weight.Columns));
            for (var i = 0; i < weight.Count; i++) weight.Values[i] = deviation * value(random, i);
        });

    /// <summary>The claim made for another shape.</summary>
    internal static Defect OfShape(string name, IInitializer claims, Func<int, int, (int In, int Out)> shape) => new(
        name, claims, (weight, random) =>
        {
            claims.Fill(weight, random);
            var (fanIn, fanOut) = shape(weight.Rows, weight.Columns);
            var ratio = Math.Sqrt(claims.Variance(fanIn, fanOut) / claims.Variance(weight.Rows, weight.Columns));
            foreach (ref var w in weight.Values) w *= ratio;
        });

    /// <summary>The claim of one rule, the weights of another.</summary>
    internal static Defect Swapped(string name, IInitializer claims, IInitializer fills) =>
        new(name, claims, fills.Fill);
}
