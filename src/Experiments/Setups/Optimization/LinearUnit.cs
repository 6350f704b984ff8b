using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>A linear unit with a bias that learns to put out 0, all parameters starting at 1.</summary>
static class LinearUnit
{
    /// <summary>
    /// By what gradient descent multiplies the norm of the parameters a step, over so many steps after as many
    /// others.
    /// </summary>
    /// <param name="inputs">
    /// The training set; the loss is half the mean square of the output over it. Shape: (count, inputs).
    /// </param>
    /// <param name="learningRate">Above 0.</param>
    /// <param name="steps">
    /// Enough for the slowest direction to be alone at the end, unless two are equally slow.
    /// </param>
    public static double Rate(Matrix<double> inputs, double learningRate, int steps)
    {
        var dense = new Dense<double>(inputs.Columns, 1, new Constant(1), RandomStream.Root(0));
        dense.Bias.Value.Fill(1);
        var descent = new OptimizerState<double>(new Sgd(learningRate), [dense.Weight, dense.Bias]);
        var before = LogNormAfter(steps, dense, inputs, descent);
        return Elementary.Exp((LogNormAfter(steps, dense, inputs, descent) - before) / steps);
    }

    static double LogNormAfter(int steps, Dense<double> dense, Matrix<double> inputs, OptimizerState<double> descent)
    {
        Matrix<double> y = new(inputs.Rows, 1), dy = new(inputs.Rows, 1), dx = new(inputs.Rows, inputs.Columns);
        for (var step = 0; step < steps; step++)
        {
            dense.Forward(inputs, y);
            for (var r = 0; r < inputs.Rows; r++) dy[r, 0] = y[r, 0] / inputs.Rows;
            dense.Backward(inputs, y, dy, dx);
            descent.Step();
        }

        var (weights, bias) = (Reduction.SumOfSquares<double>(dense.Weight.Value.Values), dense.Bias.Value[0, 0]);
        return 0.5 * Elementary.Log(weights + bias * bias);
    }
}
