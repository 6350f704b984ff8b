using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Generation;
using MathNet.Numerics.LinearAlgebra.Double;

namespace InitStudy.Properties.Optimizers;

/// <summary>Momentum and Nesterov's momentum: what they gather, and how fast they go on quadratics.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class MomentumProperties
{
    /// <remarks>1 + β + β² + …: the geometric series.</remarks>
    [Property]
    public void UnderAConstantGradientTheVelocityIsAGeometricSeries(byte hundredths, byte steps)
    {
        var (beta, velocity) = (hundredths % 100 / 100.0, 0.0);
        var taken = Drawn.Steps(new Momentum(0.5, beta), Enumerable.Repeat(3.0, steps));
        var ahead = Drawn.Steps(new Nesterov(0.5, beta), Enumerable.Repeat(3.0, steps));
        for (var t = 0; t < steps; t++)
        {
            velocity = 1 + beta * velocity;
            Assert.Equal(-0.5 * 3 * velocity, taken[t], 1e-11);
            Assert.Equal(-0.5 * 3 * (1 + beta * velocity), ahead[t], 1e-11);
        }
    }

    [Property]
    public void WithoutMomentumBothAreGradientDescent(Seed seed)
    {
        double[] Of(IOptimizer optimizer) => Drawn.After(optimizer, Drawn.Parameter<double>(seed, 5), seed, 4);
        Assert.Equal(Of(new Sgd(0.1)), Of(new Momentum(0.1, 0)));
        Assert.Equal(Of(new Sgd(0.1)), Of(new Nesterov(0.1, 0)));
    }

    /// <remarks>
    /// Sutskever et al. 2013, equations 3 and 4: v ← βv − ηL′(θ + βv), θ ← θ + v. The parameter is the point θ + βv. On
    /// L = w⁴/4 + w²/2, which is no quadratic.
    /// </remarks>
    [Property]
    public void NesterovIsTheMethodOfThePaper(byte hundredths, byte start)
    {
        const double Rate = 0.1;
        var beta = hundredths % 100 / 100.0;
        static double Slope(double w) => w * w * w + w;
        var (theta, v, w) = (start / 256.0, 0.0, new Parameter<double>(1, 1));
        w.Value[0, 0] = theta;
        var optimization = new OptimizerState<double>(new Nesterov(Rate, beta), [w]);
        for (var t = 0; t < 30; t++)
        {
            v = beta * v - Rate * Slope(theta + beta * v);
            theta += v;
            w.Gradient[0, 0] = Slope(w.Value[0, 0]);
            optimization.Step();
            Assert.Equal(theta + beta * v, w.Value[0, 0], 1e-12);
        }
    }

    /// <remarks>
    /// Along curvature λ with rate η the state (w, v) is multiplied by a matrix a step; its largest eigenvalue is the
    /// rate, to 1.2 % a step: the largest of 60 distances, over rateᵗ, changes at most fourfold in 120 steps.
    /// </remarks>
    [Property(MaxTest = 50)]
    public void RatesOnAQuadraticAreTheEigenvaluesOfTheStep(byte curvature, byte hundredths)
    {
        var (x, beta) = (0.02 + curvature / 256.0 * 0.9, hundredths % 45 / 100.0 + 0.5); // x = ηλ, η = 1
        AgreesWith(new DenseMatrix(1, 1, [1 - x]), new Sgd(1), x);
        AgreesWith(new DenseMatrix(2, 2, [1 - x, x, -beta, beta]), new Momentum(1, beta), x);
        AgreesWith(
            new DenseMatrix(2, 2, [1 - x - beta * x, x, -beta * beta, beta]), new Nesterov(1, beta), x);
    }

    static void AgreesWith(DenseMatrix step, IOptimizer optimizer, double curvature)
    {
        const int Quarter = 60;
        var predicted = step.Evd().EigenValues.Max(value => value.Magnitude);
        var largest = new double[4];
        var w = new Parameter<double>(1, 1);
        w.Value[0, 0] = 1;
        var optimization = new OptimizerState<double>(optimizer, [w]);
        for (var t = 0; t < 4 * Quarter; t++)
        {
            w.Gradient[0, 0] = curvature * w.Value[0, 0];
            optimization.Step();
            var relative = Math.Abs(w.Value[0, 0]) / Elementary.Exp((t + 1) * Elementary.Log(predicted));
            largest[t / Quarter] = Math.Max(largest[t / Quarter], relative);
        }

        Assert.InRange(largest[3] / largest[1], 0.25, 4); // two equal eigenvalues give t · rateᵗ, a factor of 2
    }
}
