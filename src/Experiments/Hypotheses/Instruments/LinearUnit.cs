using InitStudy.Model;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.Instruments;

/// <summary>
/// One linear unit with a bias, trained by gradient descent on all samples of two decorrelated inputs.
/// </summary>
static class LinearUnit
{
    /// <summary>
    /// Half the mean squared error after some steps over the same before them, for targets that the unit can reach.
    /// </summary>
    /// <param name="variances">Of the two inputs, whose means are 0 and which are not correlated.</param>
    /// <param name="learningRate">
    /// For half the mean squared error, whose Hessian is the inputs' second moments and, for the bias, 1.
    /// </param>
    /// <param name="steps">How many steps.</param>
    /// <param name="random">The weights that make the targets.</param>
    public static double ErrorRatio(
        (double First, double Second) variances, double learningRate, int steps, RandomStream random)
    {
        var (a, b) = (Math.Sqrt(2 * variances.First), Math.Sqrt(2 * variances.Second));
        var x = new Matrix<double>([a, 0, -a, 0, 0, b, 0, -b], 4, 2);
        Dense<double> teacher = new(2, 1), unit = new(2, 1);
        random.FillNormal(0, teacher.Weight.Value.Values);
        teacher.Bias.Value[0, 0] = random.Normal(2);
        Matrix<double> target = new(4, 1), y = new(4, 1), dy = new(4, 1);
        teacher.Forward(x, target);

        var optimization = new Optimization<double>(new Sgd(learningRate / 2), unit.Parameters);
        double Error()
        {
            unit.Forward(x, y);
            return MeanSquaredError.Evaluate(y, target, dy);
        }

        var before = Error();
        for (var step = 0; step < steps; step++)
        {
            unit.Backward(x, y, dy, new(4, 2));
            optimization.Step();
            Error();
        }

        return Error() / before;
    }
}
