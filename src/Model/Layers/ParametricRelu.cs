using System.Numerics;

namespace InitStudy.Model.Layers;

/// <summary>Leaky ReLU whose slope on the left is learned, one for each feature: yᵢⱼ = xᵢⱼ above 0, else slopeⱼ xᵢⱼ.</summary>
/// <remarks>
/// He, Zhang, Ren, Sun, arXiv:1502.01852, section 2.1; the slopes start at 0.25 and are not decayed, which draws them to
/// plain ReLU. Shapes: x, y, dy, dx (batch, width); slope (1, width).
/// </remarks>
public sealed class ParametricRelu<T> : ILayer<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>A layer whose slopes all start at 0.25.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When width is 0 or negative.</exception>
    public ParametricRelu(int width) : this(width, 0.25)
    {
    }

    /// <summary>A layer whose slopes are all the same to begin with.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When width is 0 or negative, or slope is NaN or infinite.</exception>
    public ParametricRelu(int width, double slope)
    {
        Slope = new(1, Require.Positive(width), T.CreateTruncating(Require.Finite(slope)));
        Parameters = [Slope];
    }

    /// <summary>The slope on the left of each feature, (1, width).</summary>
    public Parameter<T> Slope { get; }

    /// <inheritdoc/>
    public int Inputs => Slope.Columns;

    /// <inheritdoc/>
    public int Outputs => Inputs;

    /// <inheritdoc/>
    public IReadOnlyList<Parameter<T>> Parameters { get; }

    /// <inheritdoc/>
    public void Forward(Matrix<T> x, Matrix<T> y, Pass pass = Pass.Training)
    {
        Require.Shape(x, x.Rows, Inputs);
        Require.Shape(y, x.Rows, Inputs);
        var slope = Slope.Value.Row(0);
        for (var i = 0; i < x.Rows; i++) LeftSlopes.Scale(slope, x.Row(i), x.Row(i), y.Row(i));
    }

    /// <inheritdoc/>
    public void Backward(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
    {
        Require.Shape(x, x.Rows, Inputs);
        Require.Shape(dy, x.Rows, Inputs);
        Require.Shape(dx, x.Rows, Inputs);
        Slope.Gradient.Fill(T.Zero);
        for (var i = 0; i < x.Rows; i++)
        {
            AddSlopeGradient(x.Row(i), dy.Row(i));
            LeftSlopes.Scale(Slope.Value.Row(0), x.Row(i), dy.Row(i), dx.Row(i));
        }
    }

    /// <summary>∂L/∂slopeⱼ = Σᵢ dyᵢⱼ xᵢⱼ over the elements that are not above 0.</summary>
    void AddSlopeGradient(ReadOnlySpan<T> x, ReadOnlySpan<T> dy)
    {
        var gradient = Slope.Gradient.Row(0);
        for (var j = 0; j < x.Length; j++)
        {
            if (!(x[j] > T.Zero)) gradient[j] += dy[j] * x[j];
        }
    }
}
