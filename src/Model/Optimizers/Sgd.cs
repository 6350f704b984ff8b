using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>Plain stochastic gradient descent: w ← w − learningRate · ∂L/∂w.</summary>
/// <param name="LearningRate">Above 0.</param>
public sealed record Sgd(double LearningRate)
{
    /// <summary>Above 0.</summary>
    public double LearningRate { get; } = Require.Positive(LearningRate);

    /// <summary>Moves every parameter against its gradient.</summary>
    public void Step<T>(IReadOnlyList<Parameter<T>> parameters) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var rate = T.CreateTruncating(-LearningRate);
        for (var p = 0; p < parameters.Count; p++)
        {
            var value = parameters[p].Value.Values;
            var gradient = parameters[p].Gradient.Values;
            for (var i = 0; i < value.Length; i++) value[i] = Fma.Of(rate, gradient[i], value[i]);
        }
    }
}
