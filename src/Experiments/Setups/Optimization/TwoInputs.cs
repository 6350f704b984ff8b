using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>
/// Gradient descent for a linear unit with a bias and two inputs, whose covariance has the eigenvalues 0.84 and
/// 0.036.
/// </summary>
/// <param name="LearningRate">η.</param>
/// <remarks>The example of LeCun et al., Efficient BackProp, 1998, section 5.</remarks>
public sealed record TwoInputs(double LearningRate)
{
    static readonly double Long = Math.Sqrt(2 * 0.84), Short = Math.Sqrt(2 * 0.036);

    /// <summary>Eigenvalues of the Hessian: of the bias, and of the two weights.</summary>
    internal static IReadOnlyList<double> Curvatures { get; } = [1, 0.84, 0.036];

    /// <summary>Four inputs with mean 0 and that covariance.</summary>
    internal static Matrix<double> Examples { get; } = new([Long, 0, -Long, 0, 0, Short, 0, -Short], 4, 2);

    /// <summary>Learning rates in hundredths.</summary>
    internal static Domain<TwoInputs> Between(int low, int high) => new(
        [new("learning rate in hundredths", low, high)],
        codes => new(codes[0] / 100.0),
        new Stratum("any", random => [random.Between(0, low, high)]));
}
