using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Setups.Signals;

/// <summary>Signals in deep networks, where what becomes of them is known.</summary>
public sealed class SignalProperties
{
    const double Rounding = 1e-10;

    static RandomStream Fresh => RandomStream.Root(FreshRoot.Draw());

    /// <summary>Orthogonal layers without activation keep every length, up and down.</summary>
    [Theory]
    [InlineData(1, 2)]
    [InlineData(7, 5)]
    [InlineData(32, 12)]
    public void OrthogonalLinearLayersKeepSignalAndGradient(int width, int depth)
    {
        var random = Fresh;
        var signal = new DeepSignal(new Identity(), new Orthogonal(), width, depth, random, inputMeanSquare: 4);
        var meanSquare = 0.0;
        foreach (var x in signal.Input) meanSquare += x * x / width;
        Assert.All(signal.MeanSquares(), value => Assert.Equal(1, value / meanSquare, Rounding));
        Assert.Equal(1, signal.GradientFactor(), Rounding);
        Assert.Equal(1, signal.WeightGradientNorms()[0] / signal.WeightGradientNorms()[^1], Rounding);
        Assert.Equal(1, DepthFactor.Of(new(width, depth), new Orthogonal(), new Identity(), random), Rounding);
    }

    /// <remarks>Recomputed elsewhere, by quadrature: 0.2107 and 0.2358 for a standardized input, 0.0914 to 0.1921 in the end.</remarks>
    [Theory]
    [InlineData(100, 0.2107)]
    [InlineData(784, 0.2358)]
    public void OutputVarianceOfTheFirstLayer(int fanIn, double variance) =>
        Assert.Equal(4 * variance, HiddenVariance.Predicted(fanIn), 3e-4);

    [Theory]
    [InlineData(10, 0.0914)]
    [InlineData(50, 0.1687)]
    [InlineData(100, 0.1921)]
    public void OutputVarianceOfLaterLayers(int width, double variance) =>
        Assert.Equal(4 * variance, HiddenVariance.PredictedAtFixedPoint(width), 3e-4);

    [Fact]
    public void OutputsOfALayerAreAveraged() => Assert.Equal(0.5, HiddenVariance.OfLayer([0, 0.5, 1, 0.5]), Rounding);

    /// <summary>Linear and ReLU layers multiply signal and gradient alike, so that all weights get gradients of one size.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    public void HomogeneousActivationsHaveEqualSpeeds(int depth)
    {
        Assert.Equal(0, SpeedRatio.Decades(new(new Identity(), VarianceScaling.LeCunNormal, 64, depth)), Rounding);
        Assert.Equal(0, SpeedRatio.Decades(new(new Relu(), VarianceScaling.HeNormal, 64, depth)), Rounding);
        Assert.Equal(0, SpeedRatio.Decades(new(new Relu(), VarianceScaling.GlorotNormal, 64, depth)), Rounding);
    }

    /// <summary>χ₁ = 0.0557 a layer and E h² = 0.2647 in the end, both recomputed elsewhere: 0.627 decades a layer.</summary>
    [Fact]
    public void LogisticSpeedsDifferByDecades()
    {
        double Decades(int depth) => SpeedRatio.Decades(new(new Logistic(), VarianceScaling.GlorotNormal, 64, depth));
        Assert.Equal(-0.5 * Decimal(0.05572), Decades(21) - Decades(20), 1e-3);
        Assert.Equal(0.5 * Decimal(0.26469), Decades(20) + 0.5 * 19 * Decimal(0.05572), 0.06); // the first layers have not settled
    }

    [Fact]
    public void ASignalStaysLikeItselfWithoutDropout()
    {
        var field = new MeanField(new Tanh(), 2.5, 0.05);
        Assert.All(
            SignalPair.Correlations(field, 24, 8, meanSquare: 1, correlation: 1, Fresh), c => Assert.Equal(1, c, Rounding));
        Assert.True(SignalPair.Correlation(field with { Keep = 0.8 }, 24, 8, 1, 1, Fresh) < 0.999);
    }

    /// <summary>The first layer's correlation is (c (q − σb²) + σb²) / q in the mean: 900 networks, nine deviations.</summary>
    [Theory]
    [InlineData(3.5, 0.05, -0.5)]
    [InlineData(1, 0.08, 0.3)]
    public void CorrelationsStartWhereTheoryPutsThem(double weights, double biases, double correlation)
    {
        var (inputs, random) = (new CorrelatedInputs(weights, biases, correlation), Fresh);
        var measured = Enumerable.Range(0, 900).Average(i => inputs.Measured(1, random.Child(i))[0]);
        Assert.Equal(inputs.Predicted(1), measured, 0.045);
    }

    /// <summary>In the ordered phase c* = 1, where the correlation map's slope is χ₁, computed another way.</summary>
    [Theory]
    [InlineData(0.7, 0.05)]
    [InlineData(1.2, 0.1)]
    public void TheSlopeOfAnOrderedPhaseIsTheGradientFactor(double weights, double biases)
    {
        var field = new MeanField(new Tanh(), weights, biases);
        Assert.Equal(field.GradientFactor(field.FixedPoint()), new CorrelatedInputs(weights, biases, 0.9).Slope(), 1e-6);
    }

    /// <summary>log₁₀ x.</summary>
    static double Decimal(double x) => Elementary.Log(x) / Elementary.Log(10);
}
