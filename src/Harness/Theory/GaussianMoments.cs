using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Theory;

/// <summary>
/// E φ(√q z), E φ(√q z)² and E φ′(√q z)² over z from N(0, 1): closed forms where φ has a kink, else the trapezoidal
/// rule.
/// </summary>
public static class GaussianMoments
{
    /// <summary>E φ(√q z).</summary>
    public static double Mean(IActivation activation, double q) => activation switch
    {
        Relu => PositivePart(q),
        LeakyRelu leaky => (1 - leaky.Slope) * PositivePart(q),
        Elu elu => PositivePart(q) + elu.Alpha * (NegativeExponential(1, q) - 0.5),
        Selu => Selu.Lambda * Mean(new Elu(Selu.Alpha), q),
        HardTanh => ClippedMoments.Mean(q, -1, 1),
        HardSigmoid => ClippedMoments.Mean(q, -3, 3) / 6 + 0.5,
        Relu6 => ClippedMoments.Mean(q, 0, 6),
        _ => Gaussian.Expectation(z => activation.Value(Math.Sqrt(q) * z)),
    };

    /// <summary>E φ(√q z)².</summary>
    public static double SecondMoment(IActivation activation, double q)
    {
        return activation switch
        {
            Relu => q / 2,
            LeakyRelu leaky => (1 + leaky.Slope * leaky.Slope) * q / 2,
            Elu elu => q / 2 + elu.Alpha * elu.Alpha * NegativeExponentialMoment(q),
            Selu => Selu.Lambda * Selu.Lambda * (q / 2 + Selu.Alpha * Selu.Alpha * NegativeExponentialMoment(q)),
            HardTanh => ClippedMoments.SecondMoment(q, -1, 1),
            HardSigmoid => ClippedMoments.SecondMoment(q, -3, 3) / 36 + 0.25,
            Relu6 => ClippedMoments.SecondMoment(q, 0, 6),
            Softsign => Gaussian.ExpectationByCells(SquaredValue),   // φ² has a kink at 0, in its third derivative
            _ => Gaussian.Expectation(SquaredValue),
        };

        double SquaredValue(double z) => Square(activation.Value(Math.Sqrt(q) * z));
    }

    /// <summary>E φ′(√q z)².</summary>
    public static double SlopeSecondMoment(IActivation activation, double q)
    {
        return activation switch
        {
            Relu => 0.5,
            LeakyRelu leaky => (1 + leaky.Slope * leaky.Slope) / 2,
            Elu elu => 0.5 + elu.Alpha * elu.Alpha * NegativeExponential(2, q),
            Selu => Selu.Lambda * Selu.Lambda * (0.5 + Selu.Alpha * Selu.Alpha * NegativeExponential(2, q)),
            HardTanh => ClippedMoments.Inside(q, -1, 1),
            HardSigmoid => ClippedMoments.Inside(q, -3, 3) / 36,
            Relu6 => ClippedMoments.Inside(q, 0, 6),
            Softsign => Gaussian.ExpectationByCells(SquaredSlope),   // φ′ has a kink at 0
            _ => Gaussian.Expectation(SquaredSlope),
        };

        double SquaredSlope(double z)
        {
            var s = Math.Sqrt(q) * z;
            return Square(activation.Derivative(s, activation.Value(s)));
        }
    }

    /// <summary>E max(0, √q z).</summary>
    static double PositivePart(double q) => Math.Sqrt(q) * Gaussian.Density(0);

    /// <summary>E 1[z &lt; 0] (e^(√q z) − 1)².</summary>
    static double NegativeExponentialMoment(double q) =>
        NegativeExponential(2, q) - 2 * NegativeExponential(1, q) + 0.5;

    /// <summary>E 1[z &lt; 0] e^(k √q z) = e^(k² q / 2) Φ(−k √q).</summary>
    static double NegativeExponential(int k, double q) => Gaussian.ScaledTail(k * Math.Sqrt(q));

    static double Square(double x) => x * x;
}
