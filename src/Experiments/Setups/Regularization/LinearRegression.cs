using InitStudy.Experiments.Theory;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Regularization;

namespace InitStudy.Experiments.Setups.Regularization;

/// <summary>y ≈ X w with the error (1/n) ‖X w − y‖², learned by a single linear unit without bias.</summary>
/// <param name="X">Shape: (n, p).</param>
/// <param name="Y">Shape: (n, 1).</param>
sealed record LinearRegression(Matrix<double> X, Matrix<double> Y)
{
    /// <summary>w after that many steps of gradient descent from 0, on the whole sample and a penalty if there is one.</summary>
    public double[] Descend(double learningRate, int steps, IPenalty? penalty = null)
    {
        var unit = new Dense<double>(X.Columns, 1);
        var optimization = new Optimization<double>(new Sgd(learningRate), [unit.Weight]);
        Matrix<double> output = new(X.Rows, 1), slope = new(X.Rows, 1), inputSlope = new(X.Rows, X.Columns);
        for (var step = 0; step < steps; step++)
        {
            unit.Forward(X, output);
            MeanSquaredError.Evaluate(output, Y, slope);
            unit.Backward(X, output, slope, inputSlope);
            penalty?.AddGradient(unit.Weight);
            optimization.Step();
        }

        return unit.Weight.Value.Values.ToArray();
    }

    /// <summary>The minimum of (1/n) ‖X w − y‖² + c ‖w‖²: (Xᵀ X + n c I)⁻¹ Xᵀ y.</summary>
    public double[] Ridge(double factor)
    {
        Matrix<double> squares = new(X.Columns, X.Columns), products = new(X.Columns, 1);
        MatrixProduct.Multiply(X.Transpose, X, into: squares);
        MatrixProduct.Multiply(X.Transpose, Y, into: products);
        for (var j = 0; j < X.Columns; j++) squares[j, j] += X.Rows * factor;
        return PositiveDefinite.Solve(squares, products.Values);
    }

    /// <summary>The shortest solution of X w = y, for no fewer weights than rows: Xᵀ (X Xᵀ)⁻¹ y.</summary>
    public double[] Interpolation()
    {
        Matrix<double> squares = new(X.Rows, X.Rows), w = new(X.Columns, 1);
        MatrixProduct.Multiply(X, X.Transpose, into: squares);
        var multipliers = new Matrix<double>(PositiveDefinite.Solve(squares, Y.Values), X.Rows, 1);
        MatrixProduct.Multiply(X.Transpose, multipliers, into: w);
        return w.Values.ToArray();
    }
}
