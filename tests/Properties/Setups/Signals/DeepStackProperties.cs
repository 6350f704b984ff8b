using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Signals;

/// <summary>Deep stacks against what homogeneous and linear layers do exactly.</summary>
public sealed class DeepStackProperties
{
    const double Rounding = 1e-9;

    /// <remarks>A rectifier is positively homogeneous: q is linear in the input's, and the variance enters in every layer.</remarks>
    [Property(MaxTest = 20)]
    public void RectifiersScale(byte seed)
    {
        var random = RandomStream.Root(FreshRoot.Draw()).Child(seed);
        DeepStack one = new(new LeakyRelu(0.2), Width: 16, Depth: 5), other = one with { WeightVariance = 3, InputMeanSquare = 7 };
        Equal(3 * 3 * 3 * 3 * 3 * 7 * one.MeasuredMeanSquare(random), other.MeasuredMeanSquare(random));
        Equal(3 * 3 * 3 * 3 * one.MeasuredGradientGrowth(random), other.MeasuredGradientGrowth(random));
    }

    /// <remarks>ReLU halves: (v / 2)⁴ for the gradient through four layers, and v (v / 2)⁴ q for the signal through five.</remarks>
    [Fact]
    public void PredictionsOfReluAreClosedForms()
    {
        var stack = new DeepStack(new Relu(), Width: 16, Depth: 5, WeightVariance: 3, InputMeanSquare: 7);
        Equal(3 * 5.0625 * 7, stack.PredictedMeanSquare());
        Equal(5.0625, stack.PredictedGradientGrowth());
        Equal(16 * 3 * 5.0625 * 7, (stack with { Dropped = 0.5 }).PredictedMeanSquare());
    }

    /// <remarks>For tiny signals tanh is the identity.</remarks>
    [Fact]
    public void TinySignalsPassTanhAsTheyAre()
    {
        var random = RandomStream.Root(FreshRoot.Draw());
        DeepStack tanh = new(new Tanh(), Width: 16, Depth: 6, InputMeanSquare: 1e-12), line = tanh with { Activation = new Identity() };
        Equal(line.MeasuredMeanSquare(random), tanh.MeasuredMeanSquare(random));
        Equal(line.MeasuredGradientGrowth(random), tanh.MeasuredGradientGrowth(random));
    }

    /// <remarks>One linear layer in expectation leaves the mean square; a wide one does within six deviations, √(2 / 4096).</remarks>
    [Fact]
    public void InputsHaveTheirMeanSquare()
    {
        var stack = new DeepStack(new Identity(), Width: 4096, Depth: 1, InputMeanSquare: 5);
        Assert.InRange(stack.MeasuredMeanSquare(RandomStream.Root(FreshRoot.Draw())) / 5, 0.86, 1.14);
    }

    /// <remarks>Inverted dropout maps 0 to 0; alpha dropout moves dropped and kept units to two other values.</remarks>
    [Fact]
    public void DropoutIsOfItsKind()
    {
        var random = RandomStream.Root(FreshRoot.Draw());
        var inverted = new DeepStack(new Selu(), Width: 64, Depth: 2, InputMeanSquare: 0, Dropped: 0.3);
        Assert.Equal(0, inverted.MeasuredMeanSquare(random));
        Assert.InRange((inverted with { Dropout = DropoutKind.Alpha }).MeasuredMeanSquare(random), 0.1, 10);
        Assert.NotEqual(
            (inverted with { InputMeanSquare = 1 }).MeasuredMeanSquare(random),
            (inverted with { InputMeanSquare = 1, Dropped = 0 }).MeasuredMeanSquare(random));
    }

    static void Equal(double expected, double actual) => Assert.InRange(actual / expected, 1 - Rounding, 1 + Rounding);
}
