using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.Theory;

/// <summary>
/// The law of ln (‖h_L‖² / ‖h₀‖²) through L Gaussian layers of n units without biases: a sum of independent terms, one a
/// layer, exact for every width.
/// </summary>
/// <remarks>
/// Given h, W h is Gaussian and its direction forgets h. A linear layer of variance 1/n adds ln (χ²ₙ / n); a ReLU layer of
/// variance 2/n adds ln (2 χ²_B / n), where B of the n units are on, B binomial with probability 1/2; with B = 0 nothing is
/// left. The sum's law is a repeated convolution on a grid. The setting of Hanin, arXiv:1801.03744, and of Hanin and
/// Rolnick, arXiv:1803.01719 (abstracts read); the exact law is derived here.
/// </remarks>
public sealed class LengthLaw
{
    const int CellsPerUnit = 32, Below = 16 * CellsPerUnit, Above = 4 * CellsPerUnit;

    readonly double[] _cells;

    LengthLaw(double[] cells) => _cells = cells;

    /// <summary>Of one linear layer of n units, weights of variance 1/n.</summary>
    public static LengthLaw Linear(int n) => OfLayer(x => ChiSquare.Cdf(n, n * Elementary.Exp(x)));

    /// <summary>Of one ReLU layer of n units, weights of variance 2/n.</summary>
    public static LengthLaw Rectified(int n) => OfLayer(x =>
    {
        var (sum, probability) = (0.0, 1.0);
        for (var i = 0; i < n; i++) probability /= 2;
        for (var on = 1; on <= n; on++)
        {
            probability *= (n - on + 1.0) / on;
            sum += probability * ChiSquare.Cdf(on, n * Elementary.Exp(x) / 2);
        }

        return sum;
    });

    /// <summary>Of so many such layers.</summary>
    public LengthLaw Repeated(int layers)
    {
        var sum = this;
        for (var l = 1; l < layers; l++) sum = sum.Plus(this);
        return sum;
    }

    /// <summary>P(the logarithm ≤ x), x from −15 to 3; a signal that is gone counts.</summary>
    public double Cdf(double x)
    {
        var cells = (x * CellsPerUnit) + Below + 0.5;     // cell k reaches from k − 1/2 to k + 1/2
        var whole = (int)cells;
        var above = 0.0;
        for (var k = _cells.Length - 1; k > whole; k--) above += _cells[k];
        return 1 - above - (whole + 1 - cells) * _cells[whole];
    }

    /// <summary>Mean and variance of the logarithm, where the signal is not gone.</summary>
    public (double Mean, double Variance) Moments()
    {
        var (total, first, second) = (0.0, 0.0, 0.0);
        for (var k = 0; k < _cells.Length; k++)
        {
            var x = (double)(k - Below) / CellsPerUnit;
            total += _cells[k];
            first += _cells[k] * x;
            second += _cells[k] * x * x;
        }

        return (first / total, second / total - first / total * (first / total));
    }

    static LengthLaw OfLayer(Func<double, double> cdf)
    {
        double[] edges = [.. Enumerable.Range(0, Below + Above + 2).Select(k => cdf((k - Below - 0.5) / CellsPerUnit))];
        return new([.. edges.Zip(edges.Skip(1), (low, high) => high - low)]);
    }

    /// <summary>The law of a sum; what leaves the grid below is as good as gone, above it is the last cell.</summary>
    LengthLaw Plus(LengthLaw other)
    {
        var sum = new double[_cells.Length];
        for (var i = 0; i < _cells.Length; i++)
        {
            for (var j = Math.Max(0, Below - i); j < _cells.Length; j++)
                sum[Math.Min(i + j - Below, sum.Length - 1)] += _cells[i] * other._cells[j];
        }

        return new(sum);
    }
}
