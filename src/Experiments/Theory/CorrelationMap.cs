using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.Theory;

/// <summary>What becomes of the correlation of two signals from layer to layer, both of length q*.</summary>
/// <remarks>
/// c ← (σw² E[φ(√q* z₁) φ(√q* z₂)] + σb²) / q*, z₁ and z₂ standard normal with correlation c; masks of dropout are
/// independent, so that Keep enters through q* alone. Poole et al. 2016, eq. 5; Schoenholz et al. 2017, eq. 6 and 14. For
/// activations without kinks and up to steep ones: see <see cref="HermiteSeries"/>.
/// </remarks>
public sealed class CorrelationMap
{
    const int Halvings = 60;

    readonly MeanField _field;
    readonly HermiteSeries _series;

    /// <summary>The map of a network whose signals have settled.</summary>
    public CorrelationMap(MeanField field)
    {
        (_field, Length) = (field, field.FixedPoint());
        var deviation = Math.Sqrt(Length);
        _series = HermiteSeries.Of(z => field.Activation.Value(deviation * z));
    }

    /// <summary>q*.</summary>
    public double Length { get; }

    /// <summary>The next layer's correlation.</summary>
    public double Next(double c) => (_field.WeightVariance * _series.Product(c) + _field.BiasVariance) / Length;

    /// <summary>The correlation after so many layers more.</summary>
    public double After(int layers, double c)
    {
        for (var l = 0; l < layers; l++) c = Next(c);
        return c;
    }

    /// <summary>∂c′/∂c: what a layer leaves of a small deviation.</summary>
    public double Slope(double c) => _field.WeightVariance * _series.Slope(c) / Length;

    /// <summary>c*, where all correlations from 0 to below 1 end.</summary>
    /// <remarks>
    /// The series has no negative term, so the map is convex: below c* it lies above the diagonal, from there on
    /// below.
    /// </remarks>
    public double FixedPoint()
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            if (Next(middle) > middle) low = middle;
            else high = middle;
        }

        return low;
    }

    /// <summary>
    /// ξc = −1 / ln of the slope at c*: deviations from c* fall like e^(−l / ξc). Schoenholz et al. 2017, eq. 9.
    /// </summary>
    public double DepthScale() => -1 / Elementary.Log(Slope(FixedPoint()));
}
