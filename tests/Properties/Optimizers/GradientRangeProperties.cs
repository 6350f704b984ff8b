using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Optimizers;

/// <summary>
/// Optimizers that divide by the size of the gradient move a weight alike under g and epsilon, and under s g and s epsilon,
/// for any s: also where s² g² leaves the range of the type.
/// </summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class GradientRangeProperties
{
    const double Rate = 0.01;

    /// <summary>From 2⁻¹²⁰ to 2¹²⁰, of gradients from N(0, 1) over 100 steps.</summary>
    [Property]
    public void InSingle(Seed seed)
    {
        foreach (var name in EveryOptimizer.Adaptive)
            MovesAlike<float>(name, double.ScaleB(1, seed.Stream.Child("scale").Choice(0, 241) - 120), seed, 2e-5);
    }

    /// <summary>From 2⁻⁹⁷⁰ to 2¹⁰¹⁰.</summary>
    [Property]
    public void InDouble(Seed seed)
    {
        foreach (var name in EveryOptimizer.Adaptive)
            MovesAlike<double>(name, double.ScaleB(1, seed.Stream.Child("scale").Choice(0, 1981) - 970), seed, 1e-12);
    }

    /// <summary>One gradient of 10²⁰ in single precision among those of size 1: what double precision does with it.</summary>
    [Fact]
    public void AfterOneLargeGradientASingleMovesAsADouble()
    {
        foreach (var (name, large) in EveryOptimizer.Adaptive.SelectMany(name => new[] { (name, 1e20f), (name, 3e38f) }))
        {
            double Gradient(int step) => step == 5 ? large : 1 + step % 3;
            var (single, twice) = (Update<float>(name, 1e-3, Gradient), Update<double>(name, 1e-3, Gradient));
            for (var t = 0; t < single.Length; t++) Assert.Equal(twice[t], single[t], 2e-5 * Math.Abs(twice[t]));
        }
    }

    /// <summary>AdaGrad's sum stops at the largest number's root, so that steps never stop.</summary>
    [Fact]
    public void ASumOfSquaresBeyondEveryNumberStillLetsAWeightMove()
    {
        var moved = Update<float>(nameof(AdaGrad), 1e-3, _ => 3e38);
        Assert.True(moved[^1] < moved[^2]);
        Assert.Equal(-Rate, moved[0], 1e-8);
        Assert.Equal(-Rate, moved[^1] - moved[^2], 2e-3);
    }

    static void MovesAlike<T>(string name, double scale, Seed seed, double tolerance)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        double Gradient(int step) => seed.Stream.Child("gradient").Normal(step);
        var (plain, scaled) = (Update<T>(name, 1e-3, Gradient), Update<T>(name, 1e-3 * scale, step => scale * Gradient(step)));
        for (var t = 0; t < plain.Length; t++)
            Assert.Equal(plain[t], scaled[t], tolerance * (1 + Math.Abs(plain[t])));
    }

    /// <summary>Where a weight that starts at 0 is after every step, 17 weights side by side.</summary>
    static double[] Update<T>(string name, double epsilon, Func<int, double> gradient) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var parameter = new Parameter<T>(1, 17);
        var optimization = new OptimizerState<T>(EveryOptimizer.Of(name, Rate, "Epsilon", epsilon), [parameter]);
        var path = new double[100];
        for (var t = 0; t < path.Length; t++)
        {
            parameter.Gradient.Fill(T.CreateTruncating(gradient(t)));
            optimization.Step();
            path[t] = double.CreateTruncating(parameter.Value[0, t % 17]);
        }

        return path;
    }
}
