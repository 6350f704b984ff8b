using InitStudy.Experiments.Theory;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Regularization;

namespace InitStudy.Experiments.Setups.Regularization;

/// <summary>Y ≈ X W with the error (1/n) ‖X W − Y‖², learned by linear units without bias.</summary>
/// <param name="X">Shape: (n, p).</param>
/// <param name="Y">Shape: (n, k), a column a unit.</param>
sealed record LinearRegression(Matrix<double> X, Matrix<double> Y)
{
    /// <summary>
    /// The weights of a single unit after that many steps of gradient descent from 0, on the whole sample and a penalty
    /// if there is one.
    /// </summary>
    public double[] Descend(double learningRate, int steps, IPenalty? penalty = null)
    {
        var unit = new Dense<double>(X.Columns, 1);
        var optimization = new OptimizerState<double>(new Sgd(learningRate), [unit.Weight]);
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

    /// <summary>The minimum of (1/n) ‖X W − Y‖² + c ‖W‖². Shape: (p, k).</summary>
    /// <remarks>
    /// (Xᵀ X + n c I)⁻¹ Xᵀ Y = Xᵀ (X Xᵀ + n c I)⁻¹ Y, whichever system is smaller. With c = 0 the shortest
    /// least-squares solution.
    /// </remarks>
    public Matrix<double> Ridge(double factor)
    {
        var w = new Matrix<double>(X.Columns, Y.Columns);
        if (X.Columns < X.Rows)
        {
            MatrixProduct.Multiply(X.Transpose, Y, into: w);
            return PositiveDefinite.Solve(Shifted(X.Transpose, X, X.Rows * factor), w);
        }

        var multipliers = PositiveDefinite.Solve(Shifted(X, X.Transpose, X.Rows * factor), Y);
        MatrixProduct.Multiply(X.Transpose, multipliers, into: w);
        return w;
    }

    /// <summary>A B + shift · I.</summary>
    static Matrix<double> Shifted(Operand<double> a, Operand<double> b, double shift)
    {
        var product = new Matrix<double>(a.Rows, b.Columns);
        MatrixProduct.Multiply(a, b, into: product);
        for (var i = 0; i < product.Rows; i++) product[i, i] += shift;
        return product;
    }
}
