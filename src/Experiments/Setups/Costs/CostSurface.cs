using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Costs;

/// <summary>A cost as a function of the two weights of the smallest deep network: the log-odds are w₂ tanh(w₁ x).</summary>
/// <remarks>
/// Glorot and Bengio 2010, section 4.1 and figure 5: two weights, one a layer, tanh, random input and target. Ours: x from
/// N(0, 1), y a fair 0 or 1. Cross-entropy is the mean of −ln p(y), the quadratic cost the mean of (p − y)², with
/// p = 1 / (1 + exp(−w₂ tanh(w₁ x))) the probability of 1.
/// </remarks>
sealed class CostSurface
{
    /// <summary>What counts as flat: a gradient below this share of the largest on the grid.</summary>
    public const double Flat = 0.05;

    readonly double[] _x;
    readonly int[] _y;
    readonly bool _quadratic;

    /// <summary>A cost of the pairs that a stream draws.</summary>
    public CostSurface(int pairs, bool quadratic, RandomStream random)
    {
        _quadratic = quadratic;
        _x = [.. Enumerable.Range(0, pairs).Select(i => random.Child("x").Normal(i))];
        _y = [.. Enumerable.Range(0, pairs).Select(i => random.Child("y").Choice(i, 2))];
    }

    /// <summary>The cost of the constant answer p = ½: ln 2 or ¼.</summary>
    public double OfAConstantAnswer => _quadratic ? 0.25 : Elementary.Log(2);

    /// <summary>The cost, and its derivatives by w₁ and w₂.</summary>
    public (double Cost, double By1, double By2) At(double w1, double w2)
    {
        var (cost, by1, by2) = (0.0, 0.0, 0.0);
        for (var i = 0; i < _x.Length; i++)
        {
            var h = Elementary.Tanh(w1 * _x[i]);
            var right = Elementary.Logistic(_y[i] == 1 ? w2 * h : -w2 * h); // p(y)
            var error = _y[i] == 1 ? right - 1 : 1 - right;                 // p − y
            cost += _quadratic ? error * error : -Elementary.Log(right);
            var slope = _quadratic ? 2 * error * right * (1 - right) : error;
            by1 += slope * w2 * (1 - h * h) * _x[i];
            by2 += slope * h;
        }

        return (cost / _x.Length, by1 / _x.Length, by2 / _x.Length);
    }

    /// <summary>Share of a grid of weights that is a plateau: worse than a constant answer, and flat.</summary>
    /// <param name="grid">Values of each weight.</param>
    public double PlateauShare(IReadOnlyList<double> grid)
    {
        var points = grid.SelectMany(_ => grid, At).ToArray();
        var steepest = points.Max(SquaredNorm);
        return (double)points.Count(point =>
            point.Cost > OfAConstantAnswer && SquaredNorm(point) < Flat * Flat * steepest) / points.Length;
    }

    /// <summary>That many values from −reach to reach.</summary>
    public static double[] Grid(double reach, int points) =>
        [.. Enumerable.Range(0, points).Select(i => reach * (2.0 * i / (points - 1) - 1))];

    static double SquaredNorm((double Cost, double By1, double By2) point) => point.By1 * point.By1 + point.By2 * point.By2;
}
