using System.Numerics;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Pretraining;

/// <summary>Independent binary states with given probabilities.</summary>
static class Bernoulli
{
    /// <summary>stateᵢⱼ = 1 with probability pᵢⱼ, else 0: number row · columns + column of the stream decides.</summary>
    public static void Sample<T>(Matrix<T> p, Matrix<T> states, RandomStream random)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Shape(states, p.Rows, p.Columns);
        var uniform = Scratch<double>.Of(0, p.Count).AsSpan(0, p.Count);
        random.FillUniform(0, uniform);
        for (var (i, k) = (0, 0); i < p.Rows; i++)
        {
            ReadOnlySpan<T> probability = p.Row(i);
            var state = states.Row(i);
            for (var j = 0; j < state.Length; j++, k++)
                state[j] = uniform[k] < double.CreateTruncating(probability[j]) ? T.One : T.Zero;
        }
    }
}
