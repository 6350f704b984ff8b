using System.Numerics;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Layers;

/// <summary>Leaky ReLU whose slope on the left is drawn for every element of every training pass, uniformly.</summary>
/// <remarks>
/// Xu, Wang, Chen, Li, arXiv:1505.00853, section 3.4: 1/8 to 1/3, and their mean in every other pass. The slopes of
/// pass p are the values of child stream p. Shapes: x, y, dy, dx (batch, width).
/// </remarks>
public sealed class RandomizedRelu<T> : ILayer<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    long _nextPass;
    Matrix<T> _slopes;

    /// <summary>A layer that draws slopes from <paramref name="lowest"/> to <paramref name="highest"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// When width is 0 or negative, or a slope is NaN or infinite, or highest is below lowest.
    /// </exception>
    public RandomizedRelu(int width, RandomStream random, double lowest = 1.0 / 8, double highest = 1.0 / 3)
    {
        Inputs = Require.Positive(width);
        Random = random;
        Lowest = Require.Finite(lowest);
        Highest = Require.Finite(highest);
        Require.NotNegative(highest - lowest);
    }

    /// <summary>The stream of all slopes.</summary>
    public RandomStream Random { get; }

    /// <summary>The least slope.</summary>
    public double Lowest { get; }

    /// <summary>The largest slope.</summary>
    public double Highest { get; }

    /// <summary>Which training pass is next, from 0: setting it back repeats that pass's slopes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When set to a negative number.</exception>
    public long NextPass
    {
        get => _nextPass;
        set => _nextPass = Require.NotNegative(value);
    }

    /// <inheritdoc/>
    public int Inputs { get; }

    /// <inheritdoc/>
    public int Outputs => Inputs;

    /// <inheritdoc/>
    public IReadOnlyList<Parameter<T>> Parameters => [];

    /// <inheritdoc/>
    public void Forward(Matrix<T> x, Matrix<T> y, Pass pass = Pass.Training)
    {
        Require.Shape(x, x.Rows, Inputs);
        Require.Shape(y, x.Rows, Inputs);
        if (pass != Pass.Training)
        {
            new LeakyRelu(Lowest + (Highest - Lowest) / 2).Forward(x, y);
            return;
        }

        DrawSlopes(x.Rows);
        for (var i = 0; i < x.Rows; i++) LeftSlopes.Scale(_slopes.Row(i), x.Row(i), x.Row(i), y.Row(i));
    }

    /// <inheritdoc/>
    public void Backward(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
    {
        Require.Shape(x, x.Rows, Inputs);
        Require.Shape(dy, x.Rows, Inputs);
        Require.Shape(dx, x.Rows, Inputs);
        for (var i = 0; i < x.Rows; i++) LeftSlopes.Scale(_slopes.Row(i), x.Row(i), dy.Row(i), dx.Row(i));
    }

    /// <summary>Element (i, j) takes value i · width + j of the pass's stream.</summary>
    void DrawSlopes(int rows)
    {
        if (_slopes.Rows < rows) _slopes = new(rows, Inputs);
        var random = Random.Child(_nextPass++);
        var uniform = Scratch<double>.Of(0, Inputs).AsSpan(0, Inputs);
        for (var i = 0; i < rows; i++)
        {
            random.FillUniform((long)i * Inputs, uniform);
            var slopes = _slopes.Row(i);
            for (var j = 0; j < slopes.Length; j++)
                slopes[j] = T.CreateTruncating(Lowest + (Highest - Lowest) * uniform[j]);
        }
    }
}
