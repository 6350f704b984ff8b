using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Layers;

/// <summary>A block that adds to what it gets: y = x + α · branch(x), α = 1 or a learned gate.</summary>
/// <remarks>
/// Shapes: x, y, dy, dx (batch, width); gate (1, 1). He, Zhang, Ren, Sun, arXiv:1512.03385, eq. 1; with a gate that
/// starts at 0: ReZero, Bachlechner et al., arXiv:2003.04887, eq. 1.
/// </remarks>
public sealed class Residual<T> : ILayer<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    Matrix<T>? _branchGradient;

    /// <summary>A block around a branch, whose parameters become the block's.</summary>
    /// <param name="branch">As many outputs as inputs; planned for the batches that the block will see.</param>
    /// <param name="gate">First value of a learned α, 0 for ReZero; null for α = 1, not learned.</param>
    /// <exception cref="ArgumentException">When the branch has another number of outputs than inputs.</exception>
    /// <exception cref="ArgumentOutOfRangeException">When the gate is NaN or infinite.</exception>
    public Residual(Network<T> branch, double? gate = null)
    {
        (Inputs, Branch) = (branch.Layers[0].Inputs, branch);
        if (branch.Layers[^1].Outputs != Inputs)
            Require.Invalid($"branch puts out {branch.Layers[^1].Outputs} features; expected {Inputs}, as many as it takes");
        Parameters = branch.Parameters;
        FirstGate = gate;
        if (gate is not { } start) return;
        Gate = new(1, 1);
        Gate.Value[0, 0] = T.CreateTruncating(Require.Finite(start, nameof(gate)));
        Parameters = [.. branch.Parameters, Gate];
    }

    /// <summary>What is added.</summary>
    public Network<T> Branch { get; }

    /// <summary>What the learned α started from, or none.</summary>
    public double? FirstGate { get; }

    /// <summary>The learned α, (1, 1), or none.</summary>
    public Parameter<T>? Gate { get; }

    /// <inheritdoc/>
    public int Inputs { get; }

    /// <inheritdoc/>
    public int Outputs => Inputs;

    /// <inheritdoc/>
    public IReadOnlyList<Parameter<T>> Parameters { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Matrix<T>> State =>
    [
        .. Parameters.Select(parameter => parameter.Value),
        .. Branch.Layers.SelectMany(layer => layer.State.Skip(layer.Parameters.Count)),
    ];

    double Alpha => Gate is null ? 1 : double.CreateTruncating(Gate.Value[0, 0]);

    /// <inheritdoc/>
    public void Forward(Matrix<T> x, Matrix<T> y, Pass pass = Pass.Training)
    {
        var branch = pass == Pass.Training ? Branch.Forward(x) : Branch.Predict(x, pass);
        Elementwise.AddMultiple(x, Alpha, branch, into: y);
    }

    /// <inheritdoc/>
    public void Backward(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
    {
        Require.Shape(dy, x.Rows, Outputs);
        Require.Shape(dx, x.Rows, Inputs);
        if (Gate is not null)
            Gate.Gradient[0, 0] = T.CreateTruncating(Dot(dy, Branch.Output(Branch.Layers.Count - 1)));
        var branchGradient = (_branchGradient ??= new(Branch.Batch, Inputs)).RowRange(0, x.Rows);
        dy.CopyTo(branchGradient);
        Elementwise.Scale(branchGradient, Alpha);
        Elementwise.AddMultiple(dy, 1, Branch.Backward(branchGradient), into: dx);
    }

    static double Dot(Matrix<T> a, Matrix<T> b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Rows; i++) sum += Reduction.Dot<T>(a.Row(i), b.Row(i));
        return sum;
    }
}
