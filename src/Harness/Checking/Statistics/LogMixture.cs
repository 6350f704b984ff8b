using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>ln Σ w e^x, term by term and without overflow.</summary>
struct LogMixture()
{
    /// <summary>e^x is less than 10⁻²⁶ below: a term that only lowers the sum, by less than its rounding, when it is left out.</summary>
    const double Nothing = -60;

    double _largest = double.NegativeInfinity, _sum;

    /// <summary>ln of the sum so far.</summary>
    public readonly double Logarithm => double.IsInfinity(_largest) ? _largest : _largest + Elementary.Log(_sum);

    /// <summary>Adds w e^x.</summary>
    public void Add(double weight, double exponent)
    {
        if (double.IsNegativeInfinity(exponent) || exponent - _largest < Nothing) return;
        if (exponent > _largest)
        {
            _sum = double.IsInfinity(_largest) ? 0 : _sum * Elementary.Exp(_largest - exponent);
            _largest = exponent;
        }

        _sum += weight * Elementary.Exp(exponent - _largest);
    }
}
